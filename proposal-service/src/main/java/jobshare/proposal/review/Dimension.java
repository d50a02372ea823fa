package jobshare.proposal.review;

/** What a review asks about; each is answered from 1 (least) to 5 (most). */
public enum Dimension {
    /** How content one is with the share. */
    SATISFACTION,
    /** How far the two have found into it. */
    SETTLING,
    /** How much one would take on more, or other work. */
    AMBITION
}
