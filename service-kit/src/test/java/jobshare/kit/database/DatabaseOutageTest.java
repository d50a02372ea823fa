package jobshare.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @CsvSource({"08001, true", "08003, true", "08006, true", "53300, true", "57P01, true", "57P02, true", "57P03, true",
            "58030, true", ", true", "23505, false", "40P01, false", "25P02, false", "22001, false"})
    void isRecognisedBySqlState(String state, boolean outage) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("failed", state)));
        assertEquals(outage, DatabaseOutage.isCauseOf(failure));
    }

    @Test
    void isFoundInABatch() {
        assertTrue(DatabaseOutage.isCauseOf(new BatchUpdateException("aborted", "57P01", new int[0])));
    }

    @Test
    void isFoundAmongSuppressedExceptions() {
        var commit = new IllegalStateException("Could not commit transaction.");
        var resource = new Exception("Error trying to commit the local transaction");
        resource.initCause(new SQLException("terminating connection", "57P01"));
        commit.addSuppressed(resource);
        assertTrue(DatabaseOutage.isCauseOf(new RuntimeException(commit)));
    }

    @Test
    void isNotFoundInOtherFailures() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertFalse(DatabaseOutage.isCauseOf(one));
    }
}
