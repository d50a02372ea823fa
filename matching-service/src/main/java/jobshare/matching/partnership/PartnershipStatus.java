package jobshare.matching.partnership;

import static jobshare.matching.partnership.PartnershipAction.CONFIRM;
import static jobshare.matching.partnership.PartnershipAction.DISSOLVE;
import static jobshare.matching.partnership.PartnershipAction.SIGN_AGREEMENT;
import static jobshare.matching.partnership.PartnershipAction.WRITE_AGREEMENT;

import java.util.Set;

/** Where a partnership stands, and what may be done from there. */
public enum PartnershipStatus {
    /** One has proposed it; the other is to confirm, or to say no by dissolving it. */
    PROPOSED(Set.of(CONFIRM, DISSOLVE)),
    /** Both are in it, and in no other. */
    ACTIVE(Set.of(WRITE_AGREEMENT, SIGN_AGREEMENT, DISSOLVE)),
    /** It has ended; both may be matched again. */
    DISSOLVED(Set.of());

    private final Set<PartnershipAction> actions;

    PartnershipStatus(Set<PartnershipAction> actions) {
        this.actions = actions;
    }

    public Set<PartnershipAction> actions() {
        return actions;
    }

    /** The state that an action leads to from here; only for {@link #actions()}. */
    PartnershipStatus after(PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> ACTIVE;
            case WRITE_AGREEMENT, SIGN_AGREEMENT -> this;
            case DISSOLVE -> DISSOLVED;
        };
    }
}
