package jobshare.proposal.arrangement;

/** What happens when one partner leaves the role. */
public enum DepartureOutcome {
    /** The other partner remains, and a successor is sought. */
    SUCCESSOR,
    /** The other partner holds the role alone, full-time. It needs their consent and the employer's. */
    FULL_TIME,
    /** The arrangement ends, and the role is vacant again. */
    VACANCY
}
