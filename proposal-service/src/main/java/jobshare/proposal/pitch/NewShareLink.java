package jobshare.proposal.pitch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a new link. */
public record NewShareLink(
        @Schema(description = "An id of your own; left out, one is made.") @Nullable UUID id,
        @Schema(description = "Until when it opens the page, 90 days ahead at most; left out, for 14 days.", examples = "2026-12-11T12:00:00Z") @Nullable Instant expiresAt,
        @Schema(description = "Whether the page tells no names, which is so unless you say false. With names it takes that both partners have signed the pitch.", examples = "true") @Nullable Boolean nameless) {

    private static final Duration USUAL = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(90);

    boolean tellsNames() {
        return Boolean.FALSE.equals(nameless);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is past or too far */
    Instant expiry(Instant now) {
        if (expiresAt == null) {
            return now.plus(USUAL);
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw Problems.invalid("/expiresAt", "A link expires after now, " + now + ", and within " + LONGEST.toDays()
                    + " days, not at " + expiresAt + ".");
        }
        return expiresAt.truncatedTo(ChronoUnit.MICROS);
    }
}
