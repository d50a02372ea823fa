package jobshare.matching.agreement;

/** A part of an agreement that can differ between two versions. */
public enum Part {
    WAY_OF_SHARING("way of sharing"),
    ROLE("role"),
    REQUIRED_SLOTS("required slots"),
    SLOTS("working time"),
    SHARE("share of full time"),
    LEADS_ON("lead on"),
    HOLIDAY_REGION("public holidays of"),
    HANDOVER("handover"),
    HANDOVER_MINUTES("minutes a week for handover"),
    SHARED_MAILBOX("shared mailbox"),
    SHARED_CALENDAR("shared calendar"),
    OUT_OF_OFFICE("out-of-office rule"),
    ON_DAYS_OFF("rule for days off"),
    MEETINGS("meetings"),
    HOLIDAYS("cover of holidays"),
    SICKNESS("cover of sickness"),
    APPRAISAL("appraisal"),
    ON_PROMOTION("rule for a promotion"),
    IF_ONE_LEAVES("rule for when one leaves"),
    TRIAL_UNTIL("end of the trial"),
    REVIEWS_ON("reviews");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
