package jobshare.proposal.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What the two are to work under, and makes sense in itself.
 *
 * @param shares two parts of full time, in the order of the proposal's people
 * @param conversionDate by when two part-time contracts become one shared job; only for {@code TWO_PART_TIME}
 * @param trialUntil the last day of a trial; null for none
 * @param pay for full time; null where it is not said
 * @param releases one for each of the two, in the same order; null for someone who has no job to be released from
 */
public record Terms(ArrangementKind kind, LocalDate startDate, List<BigDecimal> shares, @Nullable LocalDate conversionDate,
        @Nullable LocalDate trialUntil, @Nullable Pay pay, List<@Nullable Release> releases) {

    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    /** @throws InvalidValue naming the field that makes no sense */
    public Terms {
        Dates.within("/startDate", startDate);
        checkShares(shares);
        checkConversion(kind, startDate, conversionDate);
        if (trialUntil != null) {
            Dates.within("/trialUntil", trialUntil);
            if (!trialUntil.isAfter(startDate)) {
                throw new InvalidValue("/trialUntil",
                        "A trial that begins on " + startDate + " can't end on " + trialUntil + ".");
            }
        }
        if (pay != null) {
            pay.checked("/pay");
        }
        for (var release : releases) {
            if (release != null && release.releasedOn().isAfter(startDate)) {
                throw new InvalidValue("/releases", "Who is released on " + release.releasedOn() + " can't start on " + startDate
                        + ". Let the start be on that day or later.");
            }
        }
    }

    /**
     * @param most the most that the role pays for, in parts of full time
     * @throws InvalidValue where the shares come to more, or do not make one job
     */
    Terms within(BigDecimal most) {
        var total = shares.getFirst().add(shares.getLast());
        if (total.compareTo(FULL_TIME) < 0 || total.compareTo(most) > 0) {
            throw new InvalidValue("/shares", "Together the two share " + total.toPlainString()
                    + " of full time; the role needs 1.00 to " + most.toPlainString() + ".");
        }
        return this;
    }

    private static void checkShares(List<BigDecimal> shares) {
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
