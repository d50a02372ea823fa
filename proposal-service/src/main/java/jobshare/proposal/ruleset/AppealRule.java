package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a refusal can be appealed against. Each period is counted from the day after what it follows.
 *
 * @param within how long after the refusal
 * @param meetingWithin how long after the appeal a meeting is held; null where none is asked for
 * @param decidedWithin how long after that meeting, or after the appeal where there is none, it is decided; null where the appeal is
 *        decided within the time for the request itself
 */
public record AppealRule(Period within, @Nullable Period meetingWithin, @Nullable Period decidedWithin) {

    public AppealRule {
        Field.require(within != null, "within", "is missing");
        Field.requirePositive(within, "within");
        Field.requirePositive(meetingWithin, "meetingWithin");
        Field.requirePositive(decidedWithin, "decidedWithin");
    }

    /** The last day on which an appeal is in time. */
    public LocalDate lastDay(LocalDate refusedOn) {
        return refusedOn.plus(within);
    }

    /** The last day for the meeting about an appeal, or empty where none is asked for. */
    public Optional<LocalDate> meetingDueOn(LocalDate appealedOn) {
        return Optional.ofNullable(meetingWithin).map(appealedOn::plus);
    }

    /**
     * The last day on which the decision on an appeal is in time, or empty where it has no time of its own.
     *
     * @param heldOn the day of the meeting; null as long as none was held
     */
    public Optional<LocalDate> decisionDueOn(LocalDate appealedOn, @Nullable LocalDate heldOn) {
        var meetingOn = meetingDueOn(appealedOn).map(last -> heldOn == null ? last : heldOn).orElse(appealedOn);
        return Optional.ofNullable(decidedWithin).map(meetingOn::plus);
    }
}
