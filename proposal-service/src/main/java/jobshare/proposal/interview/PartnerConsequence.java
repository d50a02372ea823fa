package jobshare.proposal.interview;

/** The consequence of an interview for the pair. */
public enum PartnerConsequence {
    CONTINUE_AS_PAIR, REPEAT, CONTINUE_WITH_ANOTHER_PARTNER, END
}
