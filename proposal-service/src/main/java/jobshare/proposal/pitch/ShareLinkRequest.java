package jobshare.proposal.pitch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share link to create. */
public record ShareLinkRequest(
        @Schema(description = "Your id for the link. Omit it to have one generated.") @Nullable UUID id,
        @Schema(description = "When the link expires, at most 90 days from now. Default: 14 days from now.",
                examples = "2026-12-11T12:00:00Z") @Nullable Instant expiresAt,
        @Schema(description = "Whether the page hides the partners' names. A link with names requires the signatures of "
                + "both partners. Default: true.", examples = "true") @Nullable Boolean anonymous) {

    private static final Duration DEFAULT_LIFETIME = Duration.ofDays(14);
    private static final Duration MAX_LIFETIME = Duration.ofDays(90);

    boolean isAnonymous() {
        return !Boolean.FALSE.equals(anonymous);
    }

    /** @throws InvalidValue if the requested time is past or too late */
    Instant expiry(Instant now) {
        if (expiresAt == null) {
            return now.plus(DEFAULT_LIFETIME);
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(MAX_LIFETIME))) {
            throw new InvalidValue("/expiresAt", "A link must expire after now (" + now + ") and within " + MAX_LIFETIME.toDays()
                    + " days, not at " + expiresAt + ".");
        }
        return expiresAt.truncatedTo(ChronoUnit.MICROS);
    }
}
