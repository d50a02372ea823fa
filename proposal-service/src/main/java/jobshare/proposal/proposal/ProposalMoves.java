package jobshare.proposal.proposal;

import jakarta.persistence.MappedSuperclass;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jobshare.kit.id.PersonId;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.Interviews;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import org.jspecify.annotations.Nullable;

/** What is legal: the table of {@link ProposalStatus}, and what else may stand in the way. */
@MappedSuperclass
abstract class ProposalMoves extends ProposalState {

    private static final String NO_COUNTER = "no counter-offer is open.";
    private static final String WAITING = "a partner wants to withdraw, and the other one is asked: withdraw or stay settles it.";

    /** What a side may do next, in the order of the life of a proposal. */
    public Set<Action> allowed(Side side, @Nullable PersonId person) {
        var allowed = EnumSet.noneOf(Action.class);
        for (var action : status.legal()) {
            if (action.sides().contains(side) && obstacle(action, person) == null) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    protected void check(Action action, @Nullable PersonId person) {
        var obstacle = status.after(action).isEmpty()
                ? action.word() + " is not possible from there."
                        + (action == Action.APPEAL ? StatutorySteps.lateAppeal(this) : "")
                : obstacle(action, person);
        if (obstacle != null) {
            throw new IllegalMove("Proposal " + id + " is " + status + ": " + obstacle);
        }
    }

    /** What stands in the way of an action that the status would allow; null where nothing does. */
    private @Nullable String obstacle(Action action, @Nullable PersonId person) {
        return switch (action) {
            case SIGN -> waitingOr(() -> partner(person).signedAt() != null, "you have signed already.");
            case REQUEST -> waitingOr(() -> !isSignedByBoth(), "both partners sign before it is requested.");
            case OFFER -> leaving().isPresent() ? WAITING : Interviews.against(interviews, people());
            case ACCEPT -> leaving().isPresent() ? WAITING : againstAccepting(person);
            case COUNTER ->
                leaving().isPresent() ? WAITING : ofTheOther(person, "your partner has made a counter-offer, which is open.");
            case ANSWER_COUNTER -> openCounter().isPresent() ? null : NO_COUNTER;
            case TAKE_BACK_COUNTER -> openCounter().isPresent()
                    ? ofTheOther(person, "the open counter-offer is your partner's to take back.")
                    : NO_COUNTER;
            case ANSWER -> questions.stream().anyMatch(question -> question.answer() == null) ? null : "no question is open.";
            case WELCOME ->
                timeline.stream().noneMatch(entry -> entry.step() == Step.WELCOMED) ? null : "you have welcomed it already.";
            case AGREE_RELEASE -> offer != null && offer.waitsForRelease() ? null : "nobody waits to be released.";
            case RECORD_OUTCOME, RESCHEDULE_INTERVIEW, SCORE_INTERVIEW ->
                interviews.stream().anyMatch(Interview::isOpen) ? null : "no interview waits for an outcome.";
            case APPEAL -> StatutorySteps.inTheWayOfAppeal(this, appealable);
            case CLOSE -> StatutorySteps.inTheWayOfClosing(this);
            case RECORD_MEETING -> StatutorySteps.inTheWayOfMeeting(this);
            case EXTEND_DEADLINE -> StatutorySteps.inTheWayOfMoreTime(this, person);
            case WITHDRAW -> person != null && partner(person).leavingSince() != null ? WAITING : null;
            case STAY -> partner(person).leavingSince() == null ? "you have not asked to withdraw." : null;
            case ANSWER_CONCERN, RESOLVE_CONCERN -> concerns.stream().anyMatch(Concern::isOpen) ? null : "no concern is open.";
            case CHANGE_PITCH, SOUND, START_REVIEW, ASK -> null;
            case SCHEDULE_INTERVIEW, REFUSE, RAISE_CONCERN, LAPSE -> null;
        };
    }

    /** What is said to a partner while an open counter-offer is not of their own. */
    private @Nullable String ofTheOther(@Nullable PersonId person, String why) {
        return openCounter().filter(counter -> !counter.person().equals(person)).map(_ -> why).orElse(null);
    }

    private @Nullable String againstAccepting(@Nullable PersonId person) {
        if (partner(person).acceptedAt() != null) {
            return "you have accepted already.";
        }
        if (openCounter().isPresent()) {
            return "a counter-offer is open: answer-counter or take-back-counter settles it.";
        }
        return offer != null && offer.waitsForRelease()
                ? "the line manager of one of you has still to agree to the release, which the hiring manager or hr records."
                : null;
    }

    private @Nullable String waitingOr(BooleanSupplier inTheWay, String why) {
        return leaving().isPresent() ? WAITING : inTheWay.getAsBoolean() ? why : null;
    }

    protected ProposalEvent move(Action action, Step step, Act act) {
        var before = status;
        status = status.after(action).orElseThrow();
        if (before == ProposalStatus.INTERVIEWING && status != before) {
            interviews.stream().filter(Interview::isOpen).forEach(interview -> interview.callOff(act.at()));
        }
        return step(step, act);
    }
}
