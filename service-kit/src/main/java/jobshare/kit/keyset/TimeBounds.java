package jobshare.kit.keyset;

import java.time.DateTimeException;
import java.time.Instant;

/** The range of times that a row can have; the database cannot compare times far outside it. */
public final class TimeBounds {

    public static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    public static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");

    private TimeBounds() {
    }

    public static boolean contain(Instant time) {
        return !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    /**
     * Parses the time in a cursor.
     *
     * @throws DateTimeException if the text is not a time within the range
     */
    static Instant parse(String text) {
        var time = Instant.parse(text);
        if (!contain(time)) {
            throw new DateTimeException(time + " is not between " + FIRST + " and " + LAST);
        }
        return time;
    }
}
