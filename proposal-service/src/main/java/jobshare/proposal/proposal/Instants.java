package jobshare.proposal.proposal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads instants out of addresses. */
public final class Instants {

    private Instants() {
    }

    /**
     * Reads a key of a cursor.
     *
     * @throws DateTimeException when it is no instant that a row could have
     */
    public static Instant key(String text) {
        var instant = Instant.parse(text);
        try {
            Dates.within("query:cursor", instant);
            return instant;
        } catch (Rejection.InvalidValue e) {
            throw new DateTimeException(e.getMessage(), e);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no instant, or one out of all reason */
    public static @Nullable Instant query(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            Dates.within("query:" + name, instant);
            return instant;
        } catch (DateTimeParseException | Rejection.InvalidValue e) {
            throw Problems.invalid("query:" + name, "'" + text.substring(0, Math.min(40, text.length()))
                    + "' is not an instant of our time such as 2026-11-22T18:00:00Z.");
        }
    }
}
