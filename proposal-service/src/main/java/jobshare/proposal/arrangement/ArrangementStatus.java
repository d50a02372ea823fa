package jobshare.proposal.arrangement;

import static jobshare.proposal.arrangement.ArrangementAction.CHANGE_ROLE;
import static jobshare.proposal.arrangement.ArrangementAction.CONFIRM;
import static jobshare.proposal.arrangement.ArrangementAction.CONVERT;
import static jobshare.proposal.arrangement.ArrangementAction.END;
import static jobshare.proposal.arrangement.ArrangementAction.EXTEND_TRIAL;
import static jobshare.proposal.arrangement.ArrangementAction.LEAVE;
import static jobshare.proposal.arrangement.ArrangementAction.REMAIN;
import static jobshare.proposal.arrangement.ArrangementAction.RESOLVE_DEPARTURE;
import static jobshare.proposal.arrangement.ArrangementAction.REVIEW;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The status of an arrangement; it owns the table of legal transitions, like the status of a proposal. */
public enum ArrangementStatus {
    TRIAL,
    CONFIRMED,
    /** One partner leaves. The other one remains, or leaves too, which ends it; the employer decides the outcome. */
    REPLACING,
    ENDED;

    /** The actions that this status allows. */
    public Set<ArrangementAction> legal() {
        return transitions().keySet();
    }

    /** The status to which an action leads, or empty where it is illegal. */
    public Optional<ArrangementStatus> after(ArrangementAction action) {
        return Optional.ofNullable(transitions().get(action));
    }

    private Map<ArrangementAction, ArrangementStatus> transitions() {
        return switch (this) {
            case TRIAL -> Map.of(CONFIRM, CONFIRMED, EXTEND_TRIAL, TRIAL, CONVERT, TRIAL, REVIEW, TRIAL, CHANGE_ROLE, TRIAL,
                    LEAVE, REPLACING, END, ENDED);
            case CONFIRMED -> Map.of(CONVERT, CONFIRMED, REVIEW, CONFIRMED, CHANGE_ROLE, CONFIRMED, LEAVE, REPLACING, END, ENDED);
            case REPLACING -> Map.of(LEAVE, ENDED, REMAIN, REPLACING, RESOLVE_DEPARTURE, REPLACING, END, ENDED);
            case ENDED -> Map.of();
        };
    }
}
