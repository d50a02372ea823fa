package jobshare.profile.listing;

import java.time.DateTimeException;
import java.time.Instant;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The range of times that a row can have; the database cannot compare times far outside it. */
final class TimeBounds {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");

    private TimeBounds() {
    }

    /**
     * Parses the time in a cursor.
     *
     * @throws DateTimeException if the text is not a time within the range
     */
    static Instant parse(String text) {
        var time = Instant.parse(text);
        if (isOutside(time)) {
            throw new DateTimeException(time + " is not between " + FIRST + " and " + LAST);
        }
        return time;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the time is outside the range */
    static @Nullable Instant requireInside(String parameter, @Nullable Instant time) {
        if (time != null && isOutside(time)) {
            throw Problems.invalid("query:" + parameter,
                    "must be between " + FIRST + " and " + LAST + ", but was '" + time + "'");
        }
        return time;
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST);
    }
}
