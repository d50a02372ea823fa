package jobshare.proposal.funnel;

/** What became of all doubts of one kind in a pitch. */
public enum Answer {
    /** There was none of this kind. */
    NOT_RAISED,
    /** All were resolved, one of them at least by an answer with evidence. */
    RESOLVED_WITH_EVIDENCE,
    /** All were resolved, without evidence. */
    RESOLVED_WITHOUT_EVIDENCE,
    /** One at least stands, or waits for an answer. */
    UNRESOLVED
}
