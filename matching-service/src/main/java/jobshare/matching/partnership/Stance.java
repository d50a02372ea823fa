package jobshare.matching.partnership;

/** What someone says of the day on which only one of the two is wanted, or only one wants to go. */
public enum Stance {
    /** We stay together: both or neither. */
    TOGETHER,
    /** We would part, each on their own way. */
    WOULD_PART
}
