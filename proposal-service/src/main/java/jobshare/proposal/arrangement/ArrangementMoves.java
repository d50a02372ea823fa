package jobshare.proposal.arrangement;

import jakarta.persistence.MappedSuperclass;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/** What is legal: the table of {@link ArrangementStatus}, and what else may stand in the way. */
@MappedSuperclass
abstract class ArrangementMoves extends ArrangementState {

    /**
     * @param person the partner who asks; null on every other side
     * @return what a side may do next
     */
    public Set<ArrangementAction> allowed(Side side, @Nullable PersonId person) {
        var allowed = EnumSet.noneOf(ArrangementAction.class);
        for (var action : status.legal()) {
            if (action.sides().contains(side) && isOpen(action, person)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean isOpen(ArrangementAction action, @Nullable PersonId person) {
        return switch (action) {
            case CONVERT -> kind != ArrangementKind.JOB_SHARE;
            case REVIEW -> !rounds().hasAnswered(reviewRound, person);
            case LEAVE, STAY -> leaving == null || !Objects.equals(person, leaver());
            case CONFIRM, EXTEND_TRIAL, CHANGE_ROLE, SETTLE, END -> true;
        };
    }

    protected void checkOther(ArrangementAction action, Act act) {
        if (leaving != null && leaving.leaver().equals(act.person())) {
            throw new IllegalMove("Arrangement " + id + " is " + status + ", since you leave: to " + action.word()
                    + " is for your partner.");
        }
    }

    protected void check(ArrangementAction action) {
        var what = "Arrangement " + id + " is " + status;
        if (status.after(action).isEmpty()) {
            throw new IllegalMove(what + ": " + action.word() + " is not possible from there.");
        }
        if (action == ArrangementAction.CONVERT && kind == ArrangementKind.JOB_SHARE) {
            throw new IllegalMove(what + ", and it is a job share already.");
        }
    }

    protected void move(ArrangementAction action, Kind step, Act act) {
        status = status.after(action).orElseThrow();
        step(step, act);
    }
}
