package jobshare.proposal.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What the employer offers the pair; {@link Terms} explains each part.
 *
 * @param releases null where neither partner has a job to be released from
 * @param expiresAt until when both partners may accept
 */
@Embeddable
public record Offer(
        @Enumerated(EnumType.STRING) ArrangementKind kind,
        LocalDate startDate,
        Shares shareOfEach,
        @Nullable LocalDate conversionDate,
        @Nullable LocalDate trialUntil,
        @Nullable Pay pay,
        @Nullable Releases releaseOfEach,
        Instant expiresAt,
        Instant offeredAt) {

    /** @throws InvalidValue where it has expired already */
    public static Offer of(Terms terms, Instant expiresAt, Instant at) {
        DateBounds.requireWithin("/expiresAt", expiresAt);
        if (!expiresAt.isAfter(at)) {
            throw new InvalidValue("/expiresAt", "Let the offer expire in the future: " + expiresAt + " is not after now, " + at
                    + ". Omit it for the usual time.");
        }
        return new Offer(terms.kind(), terms.startDate(), Shares.of(terms.shares()), terms.conversionDate(), terms.trialUntil(),
                terms.pay(), Releases.of(terms.releases()), expiresAt.truncatedTo(ChronoUnit.MICROS), at);
    }

    public Terms terms() {
        return new Terms(kind, startDate, shares(), conversionDate, trialUntil, pay, releases());
    }

    public Pair<BigDecimal> shares() {
        return shareOfEach.pair();
    }

    public Pair<@Nullable Release> releases() {
        return releaseOfEach == null ? Pair.ofNullable(null, null) : releaseOfEach.pair();
    }

    /** Whether a line manager has still to agree to the release of a partner. */
    boolean waitsForRelease() {
        return releaseOfEach != null && releaseOfEach.isPending();
    }

    Offer withReleases(Pair<@Nullable Release> releases) {
        return new Offer(kind, startDate, shareOfEach, conversionDate, trialUntil, pay, Releases.of(releases), expiresAt,
                offeredAt);
    }
}
