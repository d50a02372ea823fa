package jobshare.proposal.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection;
import org.jspecify.annotations.Nullable;

/** Parses instants in query parameters. */
public final class Instants {

    private Instants() {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not an instant between 2000 and 2100 */
    public static @Nullable Instant query(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            DateBounds.requireWithin("query:" + name, instant);
            return instant;
        } catch (DateTimeParseException | Rejection.InvalidValue e) {
            throw Problems.invalid("query:" + name, "'" + text.substring(0, Math.min(40, text.length()))
                    + "' is not an ISO 8601 instant between 2000 and 2100, such as 2026-11-22T18:00:00Z.");
        }
    }
}
