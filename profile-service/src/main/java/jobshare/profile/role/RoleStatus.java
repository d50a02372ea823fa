package jobshare.profile.role;

import java.util.EnumSet;
import java.util.Set;

/** Where a role profile stands. FILLED is set and released by arrangements alone, so nobody moves to or from it by hand. */
public enum RoleStatus {
    DRAFT, OPEN, ON_HOLD, FILLED, WITHDRAWN;

    /** What it may be changed to by hand. */
    public Set<RoleStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, WITHDRAWN);
            case OPEN -> EnumSet.of(DRAFT, ON_HOLD, WITHDRAWN);
            case ON_HOLD -> EnumSet.of(OPEN, WITHDRAWN);
            case FILLED, WITHDRAWN -> EnumSet.noneOf(RoleStatus.class);
        };
    }

    /** Whether those who don't keep the role see what it pays: so does everyone to whom it is offered. */
    boolean showsPay() {
        return this == OPEN;
    }

    /** What whoever holds the role may change it to: it is theirs to open to sharing and to take back, and no more. */
    public Set<RoleStatus> nextForIncumbent() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(DRAFT);
            case ON_HOLD, FILLED, WITHDRAWN -> EnumSet.noneOf(RoleStatus.class);
        };
    }
}
