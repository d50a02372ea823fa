package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * That employer and person may agree on more time to decide.
 *
 * @param retroactiveWithin how long after the deadline they still may; null where only before
 * @param forTrial whether an agreed trial is a reason that is provided for
 */
public record ExtensionRule(@Nullable Period retroactiveWithin, boolean forTrial) {

    public ExtensionRule {
        Field.requirePositive(retroactiveWithin, "retroactiveWithin");
    }

    /** The last day on which more time may be agreed, where the decision was due on a given one. */
    public LocalDate lastDay(LocalDate dueOn) {
        return retroactiveWithin == null ? dueOn : DecisionTime.lastDayOf(retroactiveWithin, dueOn.plusDays(1));
    }
}
