package jobshare.proposal.interview;

/** What someone of the panel advises. */
public enum Recommendation {
    YES,
    UNDECIDED,
    NO
}
