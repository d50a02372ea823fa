package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What the employer offers the pair.
 *
 * @param firstShare working share of the first partner, a part of full time
 * @param secondShare working share of the second partner
 * @param conversionDate by when two part-time contracts become one shared job; only for {@code TWO_PART_TIME}
 * @param expiresAt until when both may accept
 * @param trialUntil the last day of the trial; null where it has none
 */
@Embeddable
public record Offer(@Enumerated(EnumType.STRING) ArrangementKind kind, LocalDate startDate, BigDecimal firstShare,
        BigDecimal secondShare, @Nullable LocalDate conversionDate, Instant expiresAt, Instant offeredAt,
        @Nullable LocalDate trialUntil) {

    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    /**
     * An offer that makes sense in itself.
     *
     * @param shares the two working shares, in the order of the proposal's people
     * @param maxTotalShare the most that the role pays for, in parts of full time
     * @throws InvalidValue naming the field that does not
     */
    public static Offer of(ArrangementKind kind, LocalDate startDate, List<BigDecimal> shares, BigDecimal maxTotalShare,
            @Nullable LocalDate conversionDate, Instant expiresAt, Instant at) {
        Dates.within("/startDate", startDate);
        Dates.within("/expiresAt", expiresAt);
        checkShares(shares, maxTotalShare);
        checkConversion(kind, startDate, conversionDate);
        if (!expiresAt.isAfter(at)) {
            throw new InvalidValue("/expiresAt", "An offer that expires at " + expiresAt + " can't be accepted any more; it is "
                    + at + " now. Leave it out for the usual time.");
        }
        return new Offer(kind, startDate, shares.getFirst(), shares.getLast(), conversionDate,
                expiresAt.truncatedTo(ChronoUnit.MICROS), at, null);
    }

    /** The same with a trial; null for none. */
    public Offer withTrial(@Nullable LocalDate until) {
        if (until != null) {
            Dates.within("/trialUntil", until);
            if (!until.isAfter(startDate)) {
                throw new InvalidValue("/trialUntil", "A trial that begins on " + startDate + " can't end on " + until + ".");
            }
        }
        return new Offer(kind, startDate, firstShare, secondShare, conversionDate, expiresAt, offeredAt, until);
    }

    private static void checkShares(List<BigDecimal> shares, BigDecimal most) {
        if (shares.size() != 2) {
            throw new InvalidValue("/shares", "There are two partners, so two shares are needed, not " + shares.size()
                    + ", in the order of the proposal's people.");
        }
        for (int i = 0; i < 2; i++) {
            if (shares.get(i).compareTo(LEAST) < 0 || shares.get(i).compareTo(FULL_TIME) > 0 || shares.get(i).scale() > 4) {
                throw new InvalidValue("/shares/" + i, "A share is a part of full time from 0.05 to 1.00, "
                        + "with at most four decimals, not " + shares.get(i) + ".");
            }
        }
        var total = shares.getFirst().add(shares.getLast());
        if (total.compareTo(FULL_TIME) < 0 || total.compareTo(most) > 0) {
            throw new InvalidValue("/shares", "Together the two share " + total.toPlainString()
                    + " of full time; the role needs 1.00 to " + most.toPlainString() + ".");
        }
    }

    private static void checkConversion(ArrangementKind kind, LocalDate start, @Nullable LocalDate conversion) {
        switch (kind) {
            case JOB_SHARE -> {
                if (conversion != null) {
                    throw new InvalidValue("/conversionDate",
                            "A job share is one already; only TWO_PART_TIME has a date of conversion.");
                }
            }
            case TWO_PART_TIME -> {
                if (conversion == null || !conversion.isAfter(start)) {
                    throw new InvalidValue("/conversionDate", "Two part-time contracts need a date after " + start
                            + " by which they become one shared job.");
                }
                Dates.within("/conversionDate", conversion);
            }
        }
    }
}
