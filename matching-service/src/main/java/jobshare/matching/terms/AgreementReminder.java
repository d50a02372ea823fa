package jobshare.matching.terms;

/** A reminder of a date in an agreement. */
public enum AgreementReminder {

    /** The partners planned a review. */
    REVIEW("agreement-review-soon"),
    /** The trial ends. */
    TRIAL_END("agreement-trial-ends-soon");

    private final String code;

    AgreementReminder(String code) {
        this.code = code;
    }

    /** The code of its notification. */
    public String code() {
        return code;
    }
}
