package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time an employer has to decide.
 *
 * @param counted the day from which the period counts
 * @param period whole months or days
 */
public record DecisionPeriod(Counted counted, Period period) {

    /** The day from which the period counts. */
    @Schema(name = "DecisionCounted")
    public enum Counted {
        /** From and including the day of the request. */
        BEGINNING_WITH_REQUEST,
        /** From the day after the request. */
        AFTER_REQUEST,
        /** From the day after the meeting; until one was held, from the day after its deadline. */
        AFTER_MEETING,
        /** Backwards from the day on which the change takes effect: the minimum time between decision and effect. */
        BEFORE_EFFECT,
        /** The same, with the whole period between the two days (BGB § 187 (1) and § 188 (2), counted back). */
        WHOLE_PERIOD_BEFORE_EFFECT
    }

    public DecisionPeriod {
        FieldChecks.require(counted != null, "counted", "is missing");
        FieldChecks.require(period != null, "period", "is missing");
        FieldChecks.requirePositive(period, "period");
    }

    boolean countsBack() {
        return EnumSet.of(Counted.BEFORE_EFFECT, Counted.WHOLE_PERIOD_BEFORE_EFFECT).contains(counted);
    }

    /**
     * The last day on which the decision is in time. If counting back reaches a day that the month does not have, the last day of
     * the month counts.
     *
     * @param heldOn the day of the meeting, or its deadline
     */
    public LocalDate lastDay(LocalDate madeOn, LocalDate effectiveFrom, LocalDate heldOn) {
        return switch (counted) {
            case BEGINNING_WITH_REQUEST -> lastDayOf(period, madeOn);
            case AFTER_REQUEST -> madeOn.plus(period);
            case AFTER_MEETING -> heldOn.plus(period);
            case BEFORE_EFFECT -> effectiveFrom.minus(period);
            case WHOLE_PERIOD_BEFORE_EFFECT -> effectiveFrom.minus(period).minusDays(1);
        };
    }

    /**
     * The last day of a period that begins with a day.
     *
     * <p>A period of months that begins with a day ends on the day before the corresponding one; where a month has no
     * corresponding day it ends with the month (the corresponding date rule, <em>Dodds v Walker</em> [1981] 1 WLR 1027).
     */
    static LocalDate lastDayOf(Period period, LocalDate first) {
        var corresponding = first.plus(period);
        boolean clamped = period.getDays() == 0 && corresponding.getDayOfMonth() != first.getDayOfMonth();
        return clamped ? corresponding : corresponding.minusDays(1);
    }
}
