package jobshare.matching.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.matching.journey.PeopleAndRoles.Someone;

/** HTTP calls of people. */
public final class ApiCalls {

    private ApiCalls() {
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    public static ValidatableResponse post(String token, String path) {
        return as(token).post(path).then();
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return as(token).body(body).post(path).then();
    }

    public static ValidatableResponse ask(Someone from, Someone to) {
        return post(from.token(), "/v1/introductions",
                PeopleAndRoles.body("fromPersonId", from.id(), "toPersonId", to.id(), "message", "Shall we talk?"));
    }

    /** Waits until the recipient was sent exactly these notifications in this order. */
    public static void assertNotified(Object recipient, String... codes) {
        var events = TestEvents.await(Topics.NOTIFICATIONS, recipient, found -> found.size() >= codes.length);
        assertEquals(List.of(codes),
                events.stream().map(event -> JsonPath.from(TestEvents.text(event)).getString("code")).toList());
    }

    /** The id of an introduction that both accepted. */
    public static String introduced(Someone one, Someone other) {
        String id = ask(one, other).statusCode(201).extract().path("id");
        post(other.token(), "/v1/introductions/" + id + "/accept").statusCode(200);
        return id;
    }

    /** The id of an active partnership. */
    public static String partners(Someone one, Someone other) {
        String id = post(one.token(), "/v1/partnerships", PeopleAndRoles.body("introductionId", introduced(one, other)))
                .statusCode(201)
                .extract()
                .path("id");
        post(other.token(), "/v1/partnerships/" + id + "/confirm").statusCode(200);
        return id;
    }
}
