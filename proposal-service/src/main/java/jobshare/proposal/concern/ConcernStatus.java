package jobshare.proposal.concern;

/** The status of a concern. */
public enum ConcernStatus {
    RAISED,
    ANSWERED,
    RESOLVED,
    /** The answer did not convince. */
    UNRESOLVED
}
