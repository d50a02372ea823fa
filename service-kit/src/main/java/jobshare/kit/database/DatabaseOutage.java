package jobshare.kit.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises failures that pass when the database is available again, by the classes of SQLSTATE (PostgreSQL's manual, appendix A). After
 * such a failure of a commit, nobody knows whether it took effect.
 */
public final class DatabaseOutage {

    /** Connection exception, insufficient resources, operator intervention, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private DatabaseOutage() {
    }

    /** Whether an outage is among the causes. The transaction manager reports the failure of a commit as a suppressed exception. */
    public static boolean isCauseOf(Throwable thrown) {
        return isFound(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isFound(@Nullable Throwable thrown, Set<Throwable> seen) {
        return thrown != null && seen.add(thrown) && (isOutage(thrown) || isFound(thrown.getCause(), seen)
                || Stream.of(thrown.getSuppressed()).anyMatch(suppressed -> isFound(suppressed, seen)));
    }

    /** The connection pool's own failures, such as a timeout, have no SQLSTATE. */
    private static boolean isOutage(Throwable thrown) {
        return thrown instanceof SQLException sql
                && (sql.getSQLState() == null || CLASSES.contains(sql.getSQLState().substring(0, 2)));
    }
}
