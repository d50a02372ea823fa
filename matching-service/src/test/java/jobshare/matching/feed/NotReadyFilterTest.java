package jobshare.matching.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** A replica that has started, and whose index has not caught up yet. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SilentBroker.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class NotReadyFilterTest {

    private static final String PATH = "/v1/partnerships";

    CountDownLatch release;

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void answersRetryAfterASecondUntilTheIndexHasCaughtUp() {
        var token = Tokens.of("hr", "someone-of-hr");
        var errors = new Errors();
        Logger.getLogger("").addHandler(errors);
        try {
            given().auth()
                    .oauth2(token)
                    .get(PATH + "?limit=3")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:jobshare:problem:not-ready"))
                    .body("status", equalTo(503))
                    .body("instance", equalTo(PATH));
            given().get(management.resolve("/q/health/ready")).then().statusCode(503);
            given().get(management.resolve("/q/health/live")).then().statusCode(200);
            given().get("/openapi").then().statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(errors);
        }
        assertEquals(List.of(), List.copyOf(errors.seen), "a start is no error");

        release.countDown();
        await().until(() -> given().auth().oauth2(token).get(PATH).statusCode() == 200);
    }

    /** What goes to the log as an error, Kafka's own words aside. */
    private static final class Errors extends Handler {

        private final Queue<String> seen = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue() && !entry.getLoggerName().contains("kafka")) {
                seen.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
