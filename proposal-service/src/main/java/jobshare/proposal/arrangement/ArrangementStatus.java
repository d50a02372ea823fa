package jobshare.proposal.arrangement;

import static jobshare.proposal.arrangement.ArrangementAction.CONFIRM;
import static jobshare.proposal.arrangement.ArrangementAction.CONVERT;
import static jobshare.proposal.arrangement.ArrangementAction.END;
import static jobshare.proposal.arrangement.ArrangementAction.LEAVE;
import static jobshare.proposal.arrangement.ArrangementAction.STAY;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an arrangement stands; it owns the table of legal moves, like the status of a proposal. */
public enum ArrangementStatus {
    TRIAL,
    CONFIRMED,
    /** One of the two leaves. The other is asked: to stay, and have a successor sought, or to leave as well, which ends it. */
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
            case TRIAL -> Map.of(CONFIRM, CONFIRMED, CONVERT, TRIAL, LEAVE, REPLACING, END, ENDED);
            case CONFIRMED -> Map.of(CONVERT, CONFIRMED, LEAVE, REPLACING, END, ENDED);
            case REPLACING -> Map.of(LEAVE, ENDED, STAY, REPLACING, END, ENDED);
            case ENDED -> Map.of();
        };
    }
}
