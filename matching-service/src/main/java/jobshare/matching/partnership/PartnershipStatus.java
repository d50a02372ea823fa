package jobshare.matching.partnership;

import static jobshare.matching.partnership.PartnershipAction.ADD_TO_HISTORY;
import static jobshare.matching.partnership.PartnershipAction.CONFIRM;
import static jobshare.matching.partnership.PartnershipAction.DISSOLVE;
import static jobshare.matching.partnership.PartnershipAction.PAUSE;
import static jobshare.matching.partnership.PartnershipAction.RESUME;
import static jobshare.matching.partnership.PartnershipAction.SIGN_AGREEMENT;
import static jobshare.matching.partnership.PartnershipAction.TAKE_STANCE;
import static jobshare.matching.partnership.PartnershipAction.WRITE_AGREEMENT;

import java.util.Set;

/** Where a partnership stands, and what may be done from there. */
public enum PartnershipStatus {
    /** One has proposed it; the other is to confirm, or to say no by dissolving it. */
    PROPOSED(Set.of(CONFIRM, DISSOLVE)),
    /** Both are in it, and in no other. */
    ACTIVE(Set.of(WRITE_AGREEMENT, SIGN_AGREEMENT, TAKE_STANCE, ADD_TO_HISTORY, PAUSE, DISSOLVE)),
    /** Both are in it, and in no other; meanwhile they are offered for no role, and pitch for none. */
    PAUSED(Set.of(WRITE_AGREEMENT, SIGN_AGREEMENT, TAKE_STANCE, ADD_TO_HISTORY, RESUME, DISSOLVE)),
    /**
     * One leaves the role that the two hold, and the other is asked, in the arrangement, whether to stay or to leave as well. The place of
     * the leaver is free, and so is the other: both may be matched, and whoever forms another partnership ends this one.
     */
    PARTING(Set.of(ADD_TO_HISTORY, DISSOLVE)),
    /** It has ended; both may be matched again. */
    DISSOLVED(Set.of());

    private final Set<PartnershipAction> actions;

    PartnershipStatus(Set<PartnershipAction> actions) {
        this.actions = actions;
    }

    public Set<PartnershipAction> actions() {
        return actions;
    }

    /** Whether the two are in it, and so in no other. */
    public boolean partnered() {
        return this == ACTIVE || this == PAUSED;
    }

    /** The state that an action leads to from here; only for {@link #actions()}. */
    PartnershipStatus after(PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> ACTIVE;
            case WRITE_AGREEMENT, SIGN_AGREEMENT, TAKE_STANCE, ADD_TO_HISTORY -> this;
            case PAUSE -> PAUSED;
            case RESUME -> ACTIVE;
            case DISSOLVE -> DISSOLVED;
        };
    }
}
