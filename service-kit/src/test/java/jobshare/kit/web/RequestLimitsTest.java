package jobshare.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One request cannot take more of the service than its share. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class RequestLimitsTest {

    @TestHTTPResource
    URI service;
    @TestHTTPResource(management = true)
    URI management;
    @ConfigProperty(name = "jobshare.http.max-body-bytes-in-work")
    long budget;

    static Stream<Arguments> hostileBodies() {
        return Stream.of(
                Arguments.of("null elements", thing("parts", "[" + "null,".repeat(20_000) + "null]"), "/parts/0",
                        "Must not be null."),
                Arguments.of("too many elements", thing("parts", "[" + "{\"level\":9},".repeat(10_000) + "{\"level\":9}]"),
                        "/parts", "Must have at most 20 elements."),
                Arguments.of("one element too many", thing("parts", "[" + "{\"level\":1},".repeat(20) + "{\"level\":1}]"),
                        "/parts", "Must have at most 20 elements."),
                Arguments.of("deep arrays", "[".repeat(100_000) + "]".repeat(100_000), "", "Must be an object."),
                Arguments.of("deep objects", "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000), "", "nested too deeply"),
                Arguments.of("a long number", thing("size", "1".repeat(10_000)), "", "not valid JSON"),
                Arguments.of("a long name", "{\"" + "a".repeat(100_000) + "\":1}", "", "too long"),
                Arguments.of("a long text", thing("colour", "\"" + "a".repeat(200_000) + "\""), "", "too long"),
                Arguments.of("many fields", "{" + "\"a\":[[],[],[],[]],".repeat(30_000) + "\"b\":1}", "", ""));
    }

    @Test
    void answersAnEmptyChunkedBody() {
        try (var connection = new RawHttp(service.getPort())) {
            connection.send(head("POST", "/v1/things", "application/json") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
            assertEquals(400, connection.status());
        }
    }

    private static String thing(String field, String value) {
        return "{\"name\":\"a\",\"size\":1,\"" + field + "\":" + value + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void refusesABodyThatWouldBeExpensive(String name, String body, String pointer, String detail) {
        problem(request("application/json").body(body.getBytes(UTF_8)).post("/v1/things").then(), 400).body("errors[0].detail",
                containsString(detail));
        if (!pointer.isEmpty()) {
            request("application/json").body(body.getBytes(UTF_8))
                    .post("/v1/things")
                    .then()
                    .body("errors[0].pointer", equalTo(pointer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "*/json"})
    void refusesAContentTypeWithAWildcardAtEverySize(String contentType) {
        for (var size : List.of(1, 2_000_000)) {
            try (var connection = new RawHttp(service.getPort())) {
                connection.send(head("POST", "/v1/things", contentType) + "Content-Length: " + size + "\r\n\r\n{");
                assertEquals(415, connection.status());
            }
        }
    }

    @Test
    void refusesAChunkedBodyBeyondTheLimit() {
        try (var connection = new RawHttp(service.getPort())) {
            connection.send(head("POST", "/v1/things", "application/json") + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                connection.send("10000\r\n" + "a".repeat(0x10000) + "\r\n");
            }
            assertEquals(413, connection.status());
        }
    }

    @Test
    void answersOthersWhileManyBodiesArriveSlowly() {
        var slow = new ArrayList<RawHttp>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(new RawHttp(service.getPort())
                        .send(head("POST", "/v1/things", "application/json") + "Content-Length: 100\r\n\r\n{"));
            }
            request("application/json").get("/v1/things").then().statusCode(200);
            request("application/json").body(thing("colour", "\"RED\"")).post("/v1/things").then().statusCode(201);
            given().get(management.resolve("/q/health/live")).then().statusCode(200);
            var response = slow.getFirst().untilClosed();
            assertTrue(response.contains(" 408 ") && response.contains("urn:jobshare:problem:body-too-slow"), response);
        } finally {
            slow.forEach(RawHttp::close);
        }
    }

    @Test
    void refusesLargeBodiesThatTogetherNeedTooMuchMemory() {
        var size = 1_000_000;
        var open = new ArrayList<RawHttp>();
        try {
            for (long i = 0; i <= budget / size; i++) {
                open.add(new RawHttp(service.getPort())
                        .send(head("POST", "/v1/things", "application/json") + "Content-Length: " + size + "\r\n\r\n{"));
            }
            var statuses = open.parallelStream().map(RawHttp::status).sorted().toList();
            assertTrue(statuses.contains(503), statuses.toString());
            assertTrue(statuses.stream().allMatch(status -> status == 503 || status == 408), statuses.toString());
        } finally {
            open.forEach(RawHttp::close);
        }
        request("application/json").body(thing("name2", "\"" + "a".repeat(90_000) + "\""))
                .post("/v1/things")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "...", "a.b.c", "e30.e30.", "e30.e30.x", ".e30.x", "eyJ.e30.e30", "e30.W10.x", "W10.e30.x",
            "a b", "%", "é.é.é", "e30"})
    void refusesATokenThatIsNoJwt(String token) {
        problem(given().header("Authorization", "Bearer " + token).get("/v1/things").then(), 401);
    }

    @Test
    void keepsTheNumberOfMetricsBounded() {
        IntStream.range(0, 50).forEach(i -> {
            given().get("/v1/things/no-token-" + i).then().statusCode(401);
            given().header("Authorization", "Bearer ..").get("/made-up/" + i).then().statusCode(401);
            try (var connection = new RawHttp(service.getPort())) {
                connection.send("FOO" + i + " /v1/made-up-" + i + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                var status = connection.status();
                assertTrue(status == 404 || status == 405 || status == 501, "FOO" + i + " -> " + status);
            }
        });
        var metrics = given().get(management.resolve("/q/metrics")).then().statusCode(200).extract().asString();
        var series = metrics.lines().filter(line -> line.startsWith("http_server_requests_seconds_count")).toList();
        assertFalse(series.isEmpty(), metrics);
        assertTrue(
                series.stream().noneMatch(line -> line.contains("made-up") || line.contains("no-token") || line.contains("FOO")),
                () -> String.join("\n", series));
        assertTrue(series.stream().anyMatch(line -> line.contains("uri=\"/v1/things\"")), () -> String.join("\n", series));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\r\nTransfer-Encoding: chunked", "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: -1", "Content-Length: 1x", "Transfer-Encoding: chunked, chunked, x"})
    void refusesAmbiguousFramingAndClosesTheConnection(String framing) {
        try (var connection = new RawHttp(service.getPort())) {
            connection.send(head("POST", "/v1/things", "application/json") + framing
                    + "\r\n\r\n0\r\n\r\nGET /v1/things HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var all = connection.untilClosed();
            assertTrue(all.startsWith("HTTP/1.1 400"), all);
            assertEquals(1, all.split("HTTP/1.1 ", -1).length - 1, () -> "the request that follows was answered: " + all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/v1/things/%2e%2e/%2e%2e/q/metrics", "/v1/../q/metrics", "//q/metrics"})
    void servesHealthAndMetricsOnTheirOwnPortOnly(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    private static String head(String method, String path, String contentType) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of("hr", "h")
                + "\r\nContent-Type: " + contentType + "\r\n";
    }

    private static RequestSpecification request(String contentType) {
        return given().auth().oauth2(Tokens.of("hr", "h")).contentType(contentType);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }
}
