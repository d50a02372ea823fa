package jobshare.profile;

import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A request that loses its connection to the database is 503 with Retry-After. */
@ProfileTest
class DatabaseAwayTest {

    @Inject
    DataSource database;

    @Test
    void aChangeThatLosesItsConnectionIs503() throws Exception {
        var person = createPerson().id();
        lostWhileWaiting(person, () -> raiseGrade(person)).then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:jobshare:problem:unavailable"))
                .body("detail", containsString("may not have taken effect"));
        assertEquals(200, raiseGrade(person).statusCode());
    }

    private static Response raiseGrade(String person) {
        return asHrSystem().header("If-Match", "\"1\"").body(Map.of("grade", 13)).patch("/v1/people/" + person);
    }

    /** Holds the person's row until the request waits for it, and then ends the connection of the request. */
    private Response lostWhileWaiting(String person, Supplier<Response> request) throws Exception {
        try (var connection = database.getConnection(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                lock.execute("select from person where id = '" + person + "' for update");
                var answer = CompletableFuture.supplyAsync(request);
                await().until(() -> endWaiting(connection));
                return answer.get(1, TimeUnit.MINUTES);
            } finally {
                connection.rollback();
            }
        }
    }

    private static boolean endWaiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var ended = statement.executeQuery("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pg_backend_pid() = any(pg_blocking_pids(pid))""")) {
            var found = ended.next();
            assertTrue(!found || ended.getBoolean(1));
            return found;
        }
    }
}
