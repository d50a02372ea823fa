package jobshare.proposal.ruleset;

/** What it means that an employer lets the time to decide pass. */
public enum Silence {
    /** Nothing is decided; the employer is late, and the person may complain. */
    OVERDUE,
    /** The request counts as granted. */
    GRANTED
}
