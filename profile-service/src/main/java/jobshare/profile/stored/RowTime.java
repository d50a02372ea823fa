package jobshare.profile.stored;

import java.time.DateTimeException;
import java.time.Instant;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The times that a row can have; what lies far outside of them the database can't even compare. */
public final class RowTime {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");

    private RowTime() {
    }

    /**
     * Reads a key of a cursor.
     *
     * @throws DateTimeException when it is no time that a row can have
     */
    public static Instant key(String text) {
        var time = Instant.parse(text);
        if (isOutside(time)) {
            throw new DateTimeException(time + " is not between " + FIRST + " and " + LAST);
        }
        return time;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when no row can have this time */
    public static @Nullable Instant query(String name, @Nullable Instant time) {
        if (time != null && isOutside(time)) {
            throw Problems.invalid("query:" + name, time + " is not between " + FIRST + " and " + LAST + ".");
        }
        return time;
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST);
    }
}
