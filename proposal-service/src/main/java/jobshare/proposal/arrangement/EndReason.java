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
    /** The one who stayed was hired into the same role with a successor. */
    SUCCEEDED,
    BOTH_LEFT,
    /** The one who stayed holds the role alone. */
    ONE_FULL_TIME,
    /** One left, and the role became a vacancy again. */
    VACANCY;

    /** Those that are said; the others follow from what was done. */
    public static final Set<EndReason> SAID = EnumSet.of(BY_AGREEMENT, TRIAL_FAILED, ROLE_CLOSED, OTHER);
}
