package jobshare.matching.partnership;

/** Whether a member would accept a role, or leave one, without the partner. */
public enum JointIntent {

    /** Only together: both or neither. */
    JOINT_ONLY,
    /** Also separately. */
    OPEN_TO_SEPARATE
}
