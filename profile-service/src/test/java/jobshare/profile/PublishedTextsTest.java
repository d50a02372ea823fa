package jobshare.profile;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class PublishedTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"employee", "recruiter", "hiring-manager", "hr", "hr-system", "auditor"})
    void areReadableByEveryRole(String role) {
        as(role, "x").get("/v1/vocabulary/questionnaire")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("questions.id",
                        contains("pace", "planning", "communication", "conflict", "availability", "quality", "ambition",
                                "commitment"))
                .body("questions.theme", hasItems("VALUES", "COMMUNICATION", "COMMITMENT"))
                .body("questions[0].text", equalTo("At what pace do you like to work?"))
                .body("questions[0].lowLabel", equalTo("Calm and steady"))
                .body("questions[0].highLabel", equalTo("Fast"));
        as(role, "x").get("/v1/vocabulary/consent-texts")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo("2026-11"))
                .body("items[0].version", equalTo("2026-11"))
                .body("items[0].choices.OPEN", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/vocabulary/questionnaire", "/v1/vocabulary/consent-texts"})
    void requireALogin(String path) {
        RestAssured.given().get(path).then().statusCode(401);
    }

    @Test
    void containQuestionsThatCanBeAnsweredById() {
        var ana = createPerson();
        var ids = JsonPath.from(ana.calls().get("/v1/vocabulary/questionnaire").asString()).<String>getList("questions.id");
        ids.forEach(id -> ana.patched(Map.of("values", Map.of(id, 3))));
        ana.calls().get("/v1/people/" + ana.id()).then().body("missing.field.findAll { it == 'values' }", empty());
    }

    @Test
    void areReferencedByConsents() {
        var ana = createPerson();
        ana.calls()
                .body(Map.of("visibility", "OPEN", "textVersion", "2025-01"))
                .post("/v1/people/" + ana.id() + "/consent")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/textVersion"))
                .body("errors[0].detail", allOf(containsString("2025-01"), containsString("2026-11")));
        ana.calls()
                .get("/v1/people/" + ana.id() + "/consent")
                .then()
                .body("visibility", equalTo("HIDDEN"))
                .body("history", empty());
        asHr().body(Map.of("visibility", "OPEN", "textVersion", "2026-11"))
                .post("/v1/people/" + ana.id() + "/consent")
                .then()
                .statusCode(201)
                .body("history[0].at", notNullValue())
                .body("currentTextVersion", equalTo("2026-11"));
        assertEquals(2, TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 2).size());
    }
}
