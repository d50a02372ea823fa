package jobshare.proposal.arrangement;

import java.util.EnumSet;
import java.util.Set;

/** Why an arrangement has ended. */
public enum EndReason {
    /** Employer and pair have agreed on it. */
    BY_AGREEMENT,
    /** The trial did not succeed. */
    TRIAL_FAILED,
    /** The role is no longer needed. */
    ROLE_CLOSED,
    OTHER,
    /** The pair was hired into another role. */
    ROLE_CHANGE,
    /** The remaining partner was hired into the same role with a successor. */
    SUCCESSOR_HIRED,
    BOTH_LEFT,
    /** The remaining partner holds the role alone. */
    ONE_FULL_TIME,
    /** One partner left, and the role is vacant again. */
    VACANCY;

    /** Reasons that HR may give; the others follow from what happens. */
    public static final Set<EndReason> USER_SELECTABLE = EnumSet.of(BY_AGREEMENT, TRIAL_FAILED, ROLE_CLOSED, OTHER);
}
