package jobshare.proposal.interview;

/** The recommendation of a panel member. */
public enum Recommendation {
    YES, UNDECIDED, NO
}
