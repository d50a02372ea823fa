package jobshare.proposal.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which a pair works, consistent in themselves.
 *
 * @param shares parts of full time
 * @param conversionDate by when two part-time contracts become one shared job; only for {@code TWO_PART_TIME}
 * @param trialUntil the last day of a trial; null for none
 * @param pay for full time; null where it is not stated
 * @param releases from the present jobs; null for someone who has none
 */
public record Terms(
        ArrangementKind kind,
        LocalDate startDate,
        Pair<BigDecimal> shares,
        @Nullable LocalDate conversionDate,
        @Nullable LocalDate trialUntil,
        @Nullable Pay pay,
        Pair<@Nullable Release> releases) {

    private static final BigDecimal MIN_SHARE = new BigDecimal("0.05");
    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    /** @throws InvalidValue naming the field that makes no sense */
    public Terms {
        DateBounds.requireWithin("/startDate", startDate);
        checkShare("/shares/0", shares.first());
        checkShare("/shares/1", shares.second());
        checkConversion(kind, startDate, conversionDate);
        checkTrial(startDate, trialUntil);
        if (pay != null) {
            pay.requireCurrency("/pay");
        }
        checkRelease(startDate, releases.first());
        checkRelease(startDate, releases.second());
    }

    /**
     * @param maxTotalShare the most that the role pays for, in parts of full time
     * @throws InvalidValue where the shares add up to more, or to less than one job
     */
    public Terms requireTotalShare(BigDecimal maxTotalShare) {
        var total = shares.first().add(shares.second());
        if (total.compareTo(FULL_TIME) < 0 || total.compareTo(maxTotalShare) > 0) {
            throw new InvalidValue("/shares", "The shares add up to " + total.toPlainString()
                    + " of full time; the role needs 1.00 to " + maxTotalShare.toPlainString() + ".");
        }
        return this;
    }

    private static void checkShare(String pointer, BigDecimal share) {
        if (share.compareTo(MIN_SHARE) < 0 || share.compareTo(FULL_TIME) > 0 || share.scale() > 4) {
            throw new InvalidValue(pointer,
                    "A share is a part of full time from 0.05 to 1.00, " + "with at most four decimals, not " + share + ".");
        }
    }

    private static void checkConversion(ArrangementKind kind, LocalDate start, @Nullable LocalDate conversion) {
        switch (kind) {
            case JOB_SHARE -> {
                if (conversion != null) {
                    throw new InvalidValue("/conversionDate",
                            "A JOB_SHARE is one job already; only TWO_PART_TIME has a conversion date.");
                }
            }
            case TWO_PART_TIME -> {
                if (conversion == null || !conversion.isAfter(start)) {
                    throw new InvalidValue("/conversionDate",
                            "Give a date after " + start + " by which the two part-time contracts become one shared job.");
                }
                DateBounds.requireWithin("/conversionDate", conversion);
            }
        }
    }

    private static void checkTrial(LocalDate start, @Nullable LocalDate trialUntil) {
        if (trialUntil != null) {
            DateBounds.requireWithin("/trialUntil", trialUntil);
            if (!trialUntil.isAfter(start)) {
                throw new InvalidValue("/trialUntil", "A trial that starts on " + start + " cannot end on " + trialUntil + ".");
            }
        }
    }

    private static void checkRelease(LocalDate start, @Nullable Release release) {
        if (release != null && release.releasedOn().isAfter(start)) {
            throw new InvalidValue("/releases", "Someone who is released on " + release.releasedOn() + " cannot start on " + start
                    + ". Start on the day of the release or later.");
        }
    }
}
