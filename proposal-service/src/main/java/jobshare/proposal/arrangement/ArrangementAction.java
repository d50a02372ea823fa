package jobshare.proposal.arrangement;

import static jobshare.proposal.proposal.Side.HIRING_MANAGER;
import static jobshare.proposal.proposal.Side.HR;
import static jobshare.proposal.proposal.Side.PARTNER;

import java.util.Set;
import jobshare.proposal.proposal.Side;

/** What can be done to an arrangement, and which sides may do it at all. */
public enum ArrangementAction {
    CONFIRM("confirm", HIRING_MANAGER, HR),
    EXTEND_TRIAL("extend-trial", HIRING_MANAGER, HR),
    CONVERT("convert", HIRING_MANAGER, HR),
    REVIEW("review", PARTNER, HIRING_MANAGER, HR),
    CHANGE_ROLE("change-role", PARTNER, HR),
    LEAVE("leave", PARTNER),
    STAY("stay", PARTNER),
    SETTLE("settle", HIRING_MANAGER, HR),
    END("end", HR);

    private final String word;
    private final Set<Side> sides;

    ArrangementAction(String word, Side... sides) {
        this.word = word;
        this.sides = Set.of(sides);
    }

    /** The word for it in paths and in {@code allowedActions}. */
    public String word() {
        return word;
    }

    public Set<Side> sides() {
        return sides;
    }
}
