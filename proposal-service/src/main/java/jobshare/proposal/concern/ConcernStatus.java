package jobshare.proposal.concern;

/** Whether a doubt has been met. */
public enum ConcernStatus {
    RAISED,
    ANSWERED,
    RESOLVED,
    /** The answer did not convince. */
    STANDING
}
