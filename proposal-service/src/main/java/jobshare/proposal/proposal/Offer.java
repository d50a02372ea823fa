package jobshare.proposal.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What the employer offers the pair; {@link Terms} says what each part means.
 *
 * @param expiresAt until when both may accept
 * @param trialUntil the last day of the trial; null where it has none
 */
@Embeddable
public record Offer(@Enumerated(EnumType.STRING) ArrangementKind kind, LocalDate startDate, BigDecimal firstShare,
        BigDecimal secondShare, @Nullable LocalDate conversionDate, @Nullable LocalDate trialUntil, @Nullable Pay pay,
        @AttributeOverride(name = "releasedOn", column = @Column(name = "first_released_on")) @AttributeOverride(name = "agreedOn", column = @Column(name = "first_release_agreed_on")) @Nullable Release firstRelease,
        @AttributeOverride(name = "releasedOn", column = @Column(name = "second_released_on")) @AttributeOverride(name = "agreedOn", column = @Column(name = "second_release_agreed_on")) @Nullable Release secondRelease,
        Instant expiresAt, Instant offeredAt) {

    /** @throws InvalidValue where nobody could accept it any more */
    public static Offer of(Terms terms, Instant expiresAt, Instant at) {
        Dates.within("/expiresAt", expiresAt);
        if (!expiresAt.isAfter(at)) {
            throw new InvalidValue("/expiresAt", "An offer that expires at " + expiresAt + " can't be accepted any more; it is "
                    + at + " now. Leave it out for the usual time.");
        }
        return new Offer(terms.kind(), terms.startDate(), terms.shares().getFirst(), terms.shares().getLast(),
                terms.conversionDate(), terms.trialUntil(), terms.pay(), terms.releases().getFirst(), terms.releases().getLast(),
                expiresAt.truncatedTo(ChronoUnit.MICROS), at);
    }

    public Terms terms() {
        return new Terms(kind, startDate, shares(), conversionDate, trialUntil, pay, releases());
    }

    /** In the order of the proposal's people. */
    public List<BigDecimal> shares() {
        return List.of(firstShare, secondShare);
    }

    /** In the order of the proposal's people. */
    public List<@Nullable Release> releases() {
        return Arrays.asList(firstRelease, secondRelease);
    }

    /** Whether somebody's line manager has still to agree to let them go. */
    boolean waitsForRelease() {
        return releases().stream().anyMatch(release -> release != null && release.agreedOn() == null);
    }

    Offer released(boolean first, LocalDate on) {
        var one = first && firstRelease != null ? firstRelease.agreed(on) : firstRelease;
        var other = !first && secondRelease != null ? secondRelease.agreed(on) : secondRelease;
        return new Offer(kind, startDate, firstShare, secondShare, conversionDate, trialUntil, pay, one, other, expiresAt,
                offeredAt);
    }
}
