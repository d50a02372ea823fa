package jobshare.proposal.review;

/** What a review asks about. Each is answered from 1 (lowest) to 5 (highest). */
public enum ReviewDimension {
    /** Satisfaction with the job share. */
    SATISFACTION,
    /** How well the pair has settled in. */
    SETTLING,
    /** Ambition for more or different work. */
    AMBITION
}
