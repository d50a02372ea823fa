package jobshare.matching.agreement;

/** A date of an agreement that comes near. */
public enum Remembrance {

    /** The two wanted to look back at it. */
    REVIEW("agreement-review-soon"),
    /** Until then it is a trial. */
    TRIAL_ENDS("agreement-trial-ends-soon");

    private final String code;

    Remembrance(String code) {
        this.code = code;
    }

    /** Of the notification. */
    public String code() {
        return code;
    }
}
