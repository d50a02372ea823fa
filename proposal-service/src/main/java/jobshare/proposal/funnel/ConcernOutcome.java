package jobshare.proposal.funnel;

/** The outcome of all concerns of one kind in a pitch. */
public enum ConcernOutcome {
    /** No concern of this kind was raised. */
    NOT_RAISED,
    /** All were resolved, at least one by an answer with evidence. */
    RESOLVED_WITH_EVIDENCE,
    /** All were resolved, without evidence. */
    RESOLVED_WITHOUT_EVIDENCE,
    /** At least one is unresolved or unanswered. */
    UNRESOLVED
}
