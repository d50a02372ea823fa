package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The right of employer and person to agree on more time to decide.
 *
 * @param retroactiveWithin how long after the deadline they may still agree; null if only before it
 * @param availableForTrial whether the law provides an extension for an agreed trial
 */
public record ExtensionRule(@Nullable Period retroactiveWithin, boolean availableForTrial) {

    public ExtensionRule {
        FieldChecks.requirePositive(retroactiveWithin, "retroactiveWithin");
    }

    /** The last day on which an extension may be agreed for a decision that is due on a given day. */
    public LocalDate lastDay(LocalDate dueOn) {
        return retroactiveWithin == null ? dueOn : DecisionPeriod.lastDayOf(retroactiveWithin, dueOn.plusDays(1));
    }
}
