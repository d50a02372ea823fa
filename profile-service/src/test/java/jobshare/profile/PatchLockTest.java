package jobshare.profile;

import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static jobshare.profile.Caller.createRole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An invalid patch is refused before it waits for the row, so that it holds neither the row nor a connection. */
@ProfileTest
class PatchLockTest {

    @Inject
    DataSource database;

    @Test
    void anInvalidPatchOfAPersonDoesNotWaitForTheirRow() throws Exception {
        refusesWhileLocked("person", "/v1/people/" + createPerson().id(), """
                {"languages": [{"code": "not a language", "level": "C1"}]}""");
    }

    @Test
    void anInvalidPatchOfARoleDoesNotWaitForItsRow() throws Exception {
        refusesWhileLocked("role_profile", createRole("rita", "hugo", null).then().statusCode(201).extract().header("Location"),
                """
                        {"grade": 1000}""");
    }

    private void refusesWhileLocked(String table, String path, String patch) throws Exception {
        var id = path.substring(path.lastIndexOf('/') + 1);
        try (var connection = database.getConnection(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                assertEquals(1, lock.executeUpdate("update " + table + " set version = version where id = '" + id + "'"));
                var answer = CompletableFuture
                        .supplyAsync(() -> asHrSystem().header("If-Match", "\"1\"").body(patch).patch(path));
                assertEquals(400, answer.get(1, TimeUnit.MINUTES).statusCode());
            } finally {
                connection.rollback();
            }
        }
    }
}
