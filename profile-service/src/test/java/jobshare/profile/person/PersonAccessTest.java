package jobshare.profile.person;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class PersonAccessTest {

    private static final String PERSON = "{\"kind\": \"EMPLOYEE\", \"givenName\": \"A\", \"familyName\": \"B\"}";

    /** The status of each operation on another person's profile, by role. */
    @ParameterizedTest
    @CsvSource({"employee,       403, 403, 404, 404, 404, 404, 404, 404",
            "recruiter,      403, 403, 403, 403, 403, 403, 403, 403", "hiring-manager, 403, 403, 403, 403, 403, 403, 403, 403",
            "hr,             201, 200, 200, 200, 200, 200, 201, 204", "hr-system,      201, 200, 200, 200, 200, 403, 201, 403",
            "auditor,        403, 200, 200, 403, 403, 403, 403, 403"})
    void permitsEachRoleItsOperations(String role, int create, int list, int read, int replace, int patch, int export,
            int consent, int erase) {
        var ana = createPerson();
        var path = "/v1/people/" + ana.id();
        as(role, "x-" + role).body(PERSON).post("/v1/people").then().statusCode(create);
        as(role, "x-" + role).get("/v1/people?limit=1").then().statusCode(list);
        as(role, "x-" + role).get(path).then().statusCode(read);
        as(role, "x-" + role).header("If-Match", "*").body(PERSON).put(path).then().statusCode(replace);
        as(role, "x-" + role).header("If-Match", "*").body("{}").patch(path).then().statusCode(patch);
        as(role, "x-" + role).get(path + "/export").then().statusCode(export);
        as(role, "x-" + role).body("{\"visibility\": \"OPEN\", \"textVersion\": \"2026-11\"}")
                .post(path + "/consent")
                .then()
                .statusCode(consent);
        as(role, "x-" + role).header("If-Match", "*").delete(path).then().statusCode(erase);
    }

    @Test
    void permitsEmployeesEverythingOnTheirOwnProfile() {
        var ana = createPerson();
        var path = "/v1/people/" + ana.id();
        ana.calls().get(path).then().statusCode(200).body("familyName", equalTo("O'Brien"));
        ana.calls().get(path + "/contact").then().statusCode(200).body("workEmail", equalTo("ana@example.com"));
        ana.calls().get(path + "/export").then().statusCode(200);
        ana.patched(Map.of("status", "PAUSED"));
        ana.calls().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @Test
    void hidesNamesAndAnswersFromAuditors() {
        var ana = createPerson().patched(Map.of("values", Map.of("pace", 4)));
        as("auditor", "aud").get("/v1/people/" + ana.id())
                .then()
                .statusCode(200)
                .body("grade", equalTo(12))
                .body("version", notNullValue())
                .body("givenName", nullValue())
                .body("familyName", nullValue())
                .body("workEmail", nullValue())
                .body("subject", nullValue())
                .body("employeeNumber", nullValue())
                .body("values", nullValue())
                .body("missing.field", everyItem(in(Set.of("grade", "site", "timeZone", "remote", "visibility", "status"))));
        ana.calls().get("/v1/people/" + ana.id()).then().body("missing.field", hasItem("payExpectation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people", "/v1/people/me", "/v1/roles", "/v1/vocabulary/skills"})
    void requiresAToken(String path) {
        RestAssured.given().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void distinguishesAnUnknownPersonFromAMalformedId() {
        as("hr", "h").get("/v1/people/" + UUID.randomUUID()).then().statusCode(404);
        as("hr", "h").get("/v1/people/12").then().statusCode(400).contentType("application/problem+json");
    }
}
