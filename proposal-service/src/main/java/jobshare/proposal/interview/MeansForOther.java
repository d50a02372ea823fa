package jobshare.proposal.interview;

/** What the result of one partner means for the other. */
public enum MeansForOther {
    GO_ON_AS_PAIR,
    REPEAT,
    CONTINUE_WITH_ANOTHER_PARTNER,
    END
}
