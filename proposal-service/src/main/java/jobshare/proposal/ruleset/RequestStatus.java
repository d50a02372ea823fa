package jobshare.proposal.ruleset;

/** What became of a statutory request. */
public enum RequestStatus {
    /** Written into a draft; the law does not know of it yet. */
    PREPARED,
    MADE,
    /** The time to decide has passed, and the law does not take that for a yes. */
    OVERDUE,
    GRANTED,
    GRANTED_BY_SILENCE,
    REFUSED,
    /** Refused, and the appeal against that waits for an answer. */
    APPEALED,
    WITHDRAWN
}
