package jobshare.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"name\":\"a\",\"size\":1,              | ``              | line 1",
            "                                         | ``              | Send a JSON body",
            "[]                                       | ``              | object",
            "{\"name\":\"\",\"size\":1}               | /name           | blank",
            "{\"size\":1}                             | /name           | blank",
            "{\"name\":\"a\",\"size\":11}             | /size           | 11",
            "{\"name\":\"a\",\"size\":\"1\"}          | /size           | whole number",
            "{\"name\":\"a\",\"size\":1.5}            | /size           | whole number",
            "{\"name\":\"a\",\"size\":99999999999}    | /size           | ",
            "{\"name\":7,\"size\":1}                  | /name           | string",
            "{\"name\":\"a\",\"size\":1,\"shade\":2}  | /shade          | Known fields: colour, name, parts, pattern, size",
            "{\"name\":\"a\",\"size\":1,\"colour\":\"BLUE\"} | /colour   | RED, GREEN",
            "{\"name\":\"a\",\"size\":1,\"parts\":[{\"level\":9}]} | /parts/0/level | 5",
            "{\"name\":\"a\",\"size\":1,\"parts\":[null]} | /parts/0     | null",
            "{\"name\":\"a\",\"size\":1,\"pattern\":[{\"mon\":\"PPX\"}]} | /pattern | PPX",
            "{\"name\":\"a\\u0000b\",\"size\":1}      | /name           | U+0000",
            "{\"name\":\"a\\ud800b\",\"size\":1}      | /name           | surrogate",
            "{\"name\":\"a\",\"name\":\"b\",\"size\":1} | ``            | JSON",})
    void pointsToTheErrorInABody(String body, String pointer, String detail) {
        problem(hr().body(body == null ? "" : body).post("/v1/things").then(), 400, "invalid-request")
                .body("errors.pointer", hasItem(pointer == null ? "" : pointer))
                .body("errors.detail.join(' ')", containsString(detail == null ? "" : detail));
    }

    @Test
    void describesAMalformedId() {
        problem(hr().get("/v1/things/12").then(), 400, "invalid-request").body("detail", containsString("'12' is not a UUID"));
    }

    @Test
    void describesAQueryParameterOutOfRange() {
        problem(hr().get("/v1/things?limit=500").then(), 400, "invalid-request").body("errors[0].pointer",
                equalTo("query:limit"));
    }

    @Test
    void rejectsAQueryParameterOfTheWrongType() {
        problem(hr().get("/v1/things?limit=many").then(), 400, "invalid-request");
    }

    @Test
    void answersEachRejectionOfTheDomain() {
        problem(named("frozen"), 409, "illegal-transition").body("detail", equalTo("The thing is FROZEN."))
                .body("allowedActions", equalTo(List.of("thaw")));
        problem(named("spare"), 409, "too-many-things").body("detail", equalTo("You already have a spare thing."));
        problem(named("odd"), 400, "invalid-request").body("detail", equalTo("must not be odd"))
                .body("errors.pointer", equalTo(List.of("/name")));
        problem(named("odder"), 400, "invalid-request")
                .body("detail", equalTo("2 fields of your request are invalid. See errors."))
                .body("errors.pointer", equalTo(List.of("/name", "/size")));
    }

    private static ValidatableResponse named(String name) {
        return hr().body("{\"name\":\"" + name + "\",\"size\":1}").post("/v1/things").then();
    }

    @Test
    void rejectsAnInvalidCursor() {
        problem(hr().get("/v1/things?cursor=nonsense").then(), 400, "invalid-request");
    }

    @Test
    void rejectsTheCharacterZeroInAnAddress() {
        problem(given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("hr", "h")).get("/v1/things?cursor=a%00b").then(), 400,
                "invalid-request");
    }

    @Test
    void describesAnUnknownPath() {
        problem(hr().get("/v1/nothing").then(), 404, "not-found");
    }

    @Test
    void describesAnUnsupportedMethod() {
        problem(hr().delete("/v1/things").then(), 405, "method-not-allowed");
    }

    @Test
    void describesAnUnsupportedContentType() {
        problem(given().auth().oauth2(Tokens.of("hr", "h")).contentType("text/plain").body("x").post("/v1/things").then(), 415,
                "unsupported-media-type");
    }

    @Test
    void asksForAToken() {
        problem(given().get("/v1/things").then(), 401, "unauthorized");
    }

    @Test
    void rejectsAnExpiredToken() {
        problem(given().auth().oauth2(Tokens.expired("hr", "h")).get("/v1/things").then(), 401, "unauthorized");
    }

    @Test
    void rejectsATokenForAnotherAudience() {
        problem(given().auth().oauth2(Tokens.forAudience("hr", "h", "payroll")).get("/v1/things").then(), 401, "unauthorized");
    }

    @Test
    void rejectsAnUnreadableToken() {
        problem(given().auth().oauth2("nonsense").get("/v1/things").then(), 401, "unauthorized");
    }

    @Test
    void rejectsARoleWithoutPermission() {
        problem(given().auth().oauth2(Tokens.of("employee", "e")).get("/v1/things").then(), 403, "forbidden");
    }

    @Test
    void revealsNothingInternalOnAnInternalError() {
        problem(hr().body("{\"name\":\"explode\",\"size\":1}").post("/v1/things").then(), 500, "internal-server-error")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void rejectsAnUnreadableAcceptHeader() {
        problem(hr().header("Accept", "nonsense").get("/v1/things").then(), 406, "not-acceptable").body("detail",
                containsString("'nonsense'"));
    }

    @Test
    void rejectsAMediaTypeThatIsNotAvailable() {
        problem(hr().header("Accept", "image/png").get("/v1/things").then(), 406, "not-acceptable");
    }

    @Test
    void rejectsAnIncompleteForm() {
        problem(form("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf").then(), 400,
                "invalid-request").body("detail", equalTo("The form is incomplete. Send the whole form again."));
    }

    @Test
    void reportsAFailureAfterReadingTheFormAsInternal() {
        problem(form("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "a".repeat(2000)
                + "\r\n--b--\r\n").then(), 500, "internal-server-error").body(not(containsString("secret")));
    }

    private static Response form(String body) {
        return given().auth()
                .oauth2(Tokens.of("hr", "h"))
                .contentType("multipart/form-data; boundary=b")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/things/uploads");
    }

    @Test
    void namesTheMissingEntity() {
        var id = "019b8d62-7e68-74b0-bf77-f106aad9f84b";
        problem(hr().get("/v1/things/" + id).then(), 404, "not-found").body("detail", equalTo("Thing " + id + " was not found."));
    }

    @Test
    void rejectsABodyThatIsTooLarge() {
        problem(hr().body("{\"name\":\"" + "a".repeat(1_100_000) + "\",\"size\":1}").post("/v1/things").then(), 413, "too-large");
    }

    @Test
    void rejectsAnUpdateWithoutOrWithAnOutdatedVersion() {
        var id = hr().body("{\"name\":\"a\",\"size\":1}").post("/v1/things").then().statusCode(201).extract().path("id");
        problem(hr().body("{\"size\":2}").patch("/v1/things/" + id).then(), 428, "precondition-required");
        hr().header("If-Match", "\"0\"")
                .body("{\"size\":2}")
                .patch("/v1/things/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("a"))
                .body("size", equalTo(2));
        problem(hr().header("If-Match", "\"0\"").body("{\"size\":3}").patch("/v1/things/" + id).then(), 412, "stale");
        problem(hr().header("If-Match", "\"1\"").body("{\"size\":300}").patch("/v1/things/" + id).then(), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/size"));
    }

    private static RequestSpecification hr() {
        return given().auth().oauth2(Tokens.of("hr", "h")).contentType("application/json");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobshare:problem:" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
