package jobshare.matching.partnership;

import static jobshare.matching.partnership.PartnershipAction.ADD_TO_HISTORY;
import static jobshare.matching.partnership.PartnershipAction.CONFIRM;
import static jobshare.matching.partnership.PartnershipAction.DISSOLVE;
import static jobshare.matching.partnership.PartnershipAction.PAUSE;
import static jobshare.matching.partnership.PartnershipAction.RESUME;
import static jobshare.matching.partnership.PartnershipAction.SET_JOINT_INTENT;
import static jobshare.matching.partnership.PartnershipAction.SIGN_AGREEMENT;
import static jobshare.matching.partnership.PartnershipAction.WRITE_AGREEMENT;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of a partnership, and the actions that it allows. */
public enum PartnershipStatus {

    /** One member proposed it. The partner can confirm it, or decline by dissolving it. */
    PROPOSED(Set.of(CONFIRM, DISSOLVE)),
    /** Both members are in this partnership and in no other. */
    ACTIVE(Set.of(WRITE_AGREEMENT, SIGN_AGREEMENT, SET_JOINT_INTENT, ADD_TO_HISTORY, PAUSE, DISSOLVE)),
    /** Both members are in this partnership and in no other, but are matched with no role and propose themselves for none. */
    PAUSED(Set.of(WRITE_AGREEMENT, SIGN_AGREEMENT, SET_JOINT_INTENT, ADD_TO_HISTORY, RESUME, DISSOLVE)),
    /**
     * One member leaves the role that they hold, and the partner decides, in the arrangement, to remain or to leave as well. Both
     * can be matched again. If one of them forms another partnership, this one ends.
     */
    PARTING(Set.of(ADD_TO_HISTORY, DISSOLVE)),
    /** It has ended. Both can be matched again. */
    DISSOLVED(Set.of());

    private final Set<PartnershipAction> actions;

    PartnershipStatus(Set<PartnershipAction> actions) {
        this.actions = actions;
    }

    public Set<PartnershipAction> actions() {
        return actions;
    }

    /** Whether the members are bound to this partnership and free for no other. */
    public boolean isBinding() {
        return this == ACTIVE || this == PAUSED;
    }

    /** The binding statuses as a list for SQL. */
    static String bindingInSql() {
        return Stream.of(values())
                .filter(PartnershipStatus::isBinding)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The status after an action; only for {@link #actions()}. */
    PartnershipStatus after(PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> ACTIVE;
            case WRITE_AGREEMENT, SIGN_AGREEMENT, SET_JOINT_INTENT, ADD_TO_HISTORY -> this;
            case PAUSE -> PAUSED;
            case RESUME -> ACTIVE;
            case DISSOLVE -> DISSOLVED;
        };
    }
}
