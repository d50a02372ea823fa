package jobshare.proposal.arrangement;

/** What happened to an arrangement, as its timeline says. */
public enum ArrangementStepKind {
    STARTED,
    CONFIRMED,
    TRIAL_EXTENDED,
    TRIAL_NEAR_END,
    /** The last day of the trial. The employer decides whether to confirm, extend or end it. */
    TRIAL_OVER,
    CONVERSION_NEAR,
    /** The date by which two part-time jobs become one. The employer converts them. */
    CONVERSION_DUE,
    CONVERTED,
    REVIEW_DUE,
    REVIEWED,
    /** Both partners and the employer have answered, and each sees the scores of the others. */
    REVIEWS_SHARED,
    /** Not everyone answered in time. The next round is open, and the answers of this one are not shared. */
    REVIEWS_PASSED,
    ANNIVERSARY,
    PARTNER_LEAVING,
    PARTNER_REMAINS,
    /** The employer has decided what follows the departure. */
    DEPARTURE_RESOLVED,
    LAST_DAY,
    PARTNERSHIP_DISSOLVED,
    ENDED
}
