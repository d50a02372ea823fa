package jobshare.proposal.ruleset;

/** The effect if the employer does not decide in time. */
public enum NoDecisionEffect {
    /** The request stays open and is overdue. */
    OVERDUE,
    /** The request is deemed granted. */
    GRANTED
}
