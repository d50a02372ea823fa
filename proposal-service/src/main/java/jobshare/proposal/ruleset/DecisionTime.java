package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;

/**
 * How long an employer has to decide.
 *
 * @param counted from which day the period is counted
 * @param period whole months or days
 */
public record DecisionTime(Counted counted, Period period) {

    /** From which day the period is counted. */
    @Schema(name = "DecisionCounted")
    public enum Counted {
        /** It begins with the day of the request. */
        BEGINNING_WITH_REQUEST,
        /** It begins with the day after the request. */
        AFTER_REQUEST,
        /** It begins with the day after the meeting; until one was held, after the last day for it. */
        AFTER_MEETING,
        /** It is the least time between the decision and the day from which the change is wanted. */
        BEFORE_EFFECT,
        /** The whole period lies between the decision and that day (BGB § 187 (1) and § 188 (2), counted back). */
        WHOLE_PERIOD_BEFORE_EFFECT
    }

    public DecisionTime {
        Field.require(counted != null, "counted", "is missing");
        Field.require(period != null, "period", "is missing");
        Field.requirePositive(period, "period");
    }

    boolean countsBack() {
        return EnumSet.of(Counted.BEFORE_EFFECT, Counted.WHOLE_PERIOD_BEFORE_EFFECT).contains(counted);
    }

    /**
     * The last day on which the decision is in time. Counted back from a day of effect that a month does not have, the last day
     * of that month is taken.
     *
     * @param heldOn the day of the meeting, or the last one on which it may be held
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
