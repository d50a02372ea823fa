package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to appeal against a refusal. Each period starts on the day after the event that it follows.
 *
 * @param within the time for the appeal, from the refusal
 * @param meetingWithin the time for a meeting, from the appeal; null if the law requires none
 * @param decidedWithin the time to decide, from that meeting, or from the appeal if no meeting is required; null if the appeal is
 *        decided within the time for the request itself
 */
public record AppealRule(Period within, @Nullable Period meetingWithin, @Nullable Period decidedWithin) {

    public AppealRule {
        FieldChecks.require(within != null, "within", "is missing");
        FieldChecks.requirePositive(within, "within");
        FieldChecks.requirePositive(meetingWithin, "meetingWithin");
        FieldChecks.requirePositive(decidedWithin, "decidedWithin");
    }

    /** The last day on which an appeal is in time. */
    public LocalDate lastDay(LocalDate refusedOn) {
        return refusedOn.plus(within);
    }

    /** The last day for the meeting about an appeal, or empty if the law requires none. */
    public Optional<LocalDate> meetingDueOn(LocalDate appealedOn) {
        return Optional.ofNullable(meetingWithin).map(appealedOn::plus);
    }

    /**
     * The last day on which the decision on an appeal is in time, or empty if it has no deadline of its own.
     *
     * @param heldOn the day of the meeting; null if none was held
     */
    public Optional<LocalDate> decisionDueOn(LocalDate appealedOn, @Nullable LocalDate heldOn) {
        var meetingOn = meetingDueOn(appealedOn).map(last -> heldOn == null ? last : heldOn).orElse(appealedOn);
        return Optional.ofNullable(decidedWithin).map(meetingOn::plus);
    }
}
