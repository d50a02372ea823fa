package jobshare.proposal.arrangement;

import static jobshare.proposal.arrangement.ArrangementAction.CHANGE_ROLE;
import static jobshare.proposal.arrangement.ArrangementAction.CONFIRM;
import static jobshare.proposal.arrangement.ArrangementAction.CONVERT;
import static jobshare.proposal.arrangement.ArrangementAction.END;
import static jobshare.proposal.arrangement.ArrangementAction.EXTEND_TRIAL;
import static jobshare.proposal.arrangement.ArrangementAction.LEAVE;
import static jobshare.proposal.arrangement.ArrangementAction.REVIEW;
import static jobshare.proposal.arrangement.ArrangementAction.SETTLE;
import static jobshare.proposal.arrangement.ArrangementAction.STAY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an arrangement stands; it owns the table of legal moves, like the status of a proposal. */
public enum ArrangementStatus {
    TRIAL,
    CONFIRMED,
    /** One of the two leaves. The other is asked: to stay, or to leave as well, which ends it; the employer says what follows. */
    REPLACING,
    ENDED;

    /** The actions that have a meaning in this status. */
    public Set<ArrangementAction> legal() {
        return moves().keySet();
    }

    /** The status to which an action leads, or empty where it is illegal. */
    public Optional<ArrangementStatus> after(ArrangementAction action) {
        return Optional.ofNullable(moves().get(action));
    }

    private Map<ArrangementAction, ArrangementStatus> moves() {
        return switch (this) {
            case TRIAL -> Map.of(CONFIRM, CONFIRMED, EXTEND_TRIAL, TRIAL, CONVERT, TRIAL, REVIEW, TRIAL, CHANGE_ROLE, TRIAL,
                    LEAVE, REPLACING, END, ENDED);
            case CONFIRMED -> Map.of(CONVERT, CONFIRMED, REVIEW, CONFIRMED, CHANGE_ROLE, CONFIRMED, LEAVE, REPLACING, END, ENDED);
            case REPLACING -> Map.of(LEAVE, ENDED, STAY, REPLACING, SETTLE, REPLACING, END, ENDED);
            case ENDED -> Map.of();
        };
    }
}
