package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long an employer has to decide.
 *
 * @param counted from which day the period is counted
 * @param period whole months or days
 */
public record DecisionTime(Counted counted, Period period) {

    /** From which day the period is counted. */
    public enum Counted {
        /** It begins with the day of the request. */
        BEGINNING_WITH_REQUEST,
        /** It is the least time between the decision and the day from which the change is wanted. */
        BEFORE_EFFECT
    }

    /**
     * The last day on which the decision is in time.
     *
     * <p>A period of months that begins with a day ends on the day before the corresponding one; where a month has no
     * corresponding day it ends with the month (the corresponding date rule, <em>Dodds v Walker</em> [1981] 1 WLR 1027). Counted
     * back from a day of effect that a month does not have, the last day of that month is taken.
     */
    public LocalDate lastDay(LocalDate madeOn, LocalDate effectiveFrom) {
        return switch (counted) {
            case BEGINNING_WITH_REQUEST -> {
                var corresponding = madeOn.plus(period);
                boolean clamped = period.getDays() == 0 && corresponding.getDayOfMonth() != madeOn.getDayOfMonth();
                yield clamped ? corresponding : corresponding.minusDays(1);
            }
            case BEFORE_EFFECT -> effectiveFrom.minus(period);
        };
    }
}
