package jobshare.profile.role;

import java.util.EnumSet;
import java.util.Set;

/** Status of a role. Only arrangements set and release FILLED. */
public enum RoleStatus {
    DRAFT, OPEN, ON_HOLD, FILLED, WITHDRAWN;

    /** The statuses that HR, the recruiter and the hiring manager can change it to. */
    public Set<RoleStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, WITHDRAWN);
            case OPEN -> EnumSet.of(DRAFT, ON_HOLD, WITHDRAWN);
            case ON_HOLD -> EnumSet.of(OPEN, WITHDRAWN);
            case FILLED, WITHDRAWN -> EnumSet.noneOf(RoleStatus.class);
        };
    }

    /** The statuses that the person who holds the role can change it to. */
    public Set<RoleStatus> nextForIncumbent() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(DRAFT);
            case ON_HOLD, FILLED, WITHDRAWN -> EnumSet.noneOf(RoleStatus.class);
        };
    }

    /** Whether everyone who can read the role sees its pay. */
    boolean showsPay() {
        return this == OPEN;
    }
}
