package jobshare.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class IdempotencyInterceptorTest {

    private final String key = UUID.randomUUID().toString();
    private final String name = "n" + UUID.randomUUID();

    @Test
    void replaysTheFirstResponseWithItsHeaders() {
        var first = post("h", key, name);
        var again = post("h", key, name);
        assertEquals(201, again.statusCode());
        assertEquals(first.body().asString(), again.body().asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("true", again.header("Idempotency-Replayed"));
    }

    @Test
    void rejectsTheKeyForAnotherBody() {
        post("h", key, name);
        post("h", key, name + "-other").then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobshare:problem:idempotency-key-reused"));
    }

    @Test
    void rejectsTheKeyForAnotherFileOfTheSameNameAndSize() {
        upload(key, "same").then().statusCode(204);
        upload(key, "same").then().statusCode(204).header("Idempotency-Replayed", "true");
        upload(key, "else").then().statusCode(422).body("type", equalTo("urn:jobshare:problem:idempotency-key-reused"));
    }

    @Test
    void separatesTheKeysOfCallers() {
        var first = post("h", key, name);
        var other = post("someone else", key, name);
        assertEquals(201, other.statusCode());
        assertEquals(false, first.path("id").equals(other.path("id")));
    }

    @Test
    void releasesTheKeyOfAFailedRequest() {
        post("h", key, "").then().statusCode(400);
        post("h", key, name).then().statusCode(201);
    }

    @Test
    void executesOneOfManyConcurrentRequests() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 16).mapToObj(i -> threads.submit(() -> post("h", key, name))).toList();
            var ids = new HashSet<String>();
            for (var answer : answers) {
                assertEquals(201, answer.get().statusCode());
                ids.add(answer.get().path("id"));
            }
            assertEquals(1, ids.size());
        }
    }

    private static Response upload(String key, String content) {
        return given().auth()
                .oauth2(Tokens.of("hr", "h"))
                .header("Idempotency-Key", key)
                .multiPart("file", "a.csv", content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/things/uploads");
    }

    private static Response post(String who, String key, String name) {
        return given().auth()
                .oauth2(Tokens.of("hr", who))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post("/v1/things");
    }
}
