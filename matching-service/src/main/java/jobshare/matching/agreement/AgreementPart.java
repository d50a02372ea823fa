package jobshare.matching.agreement;

/** A part of an agreement that can differ between versions. */
public enum AgreementPart {
    WAY_OF_SHARING("way of sharing"),
    ROLE("role"),
    REQUIRED_SLOTS("required half-days"),
    SLOTS("working time"),
    SHARE("share of full time"),
    LEADS_ON("topics to lead on"),
    HOLIDAY_REGION("public holiday region"),
    HANDOVER("handover"),
    HANDOVER_MINUTES("handover minutes per week"),
    SHARED_MAILBOX("shared mailbox"),
    SHARED_CALENDAR("shared calendar"),
    OUT_OF_OFFICE("out-of-office rule"),
    ON_DAYS_OFF("rule for days off"),
    MEETINGS("meetings"),
    HOLIDAYS("holiday cover"),
    SICKNESS("sickness cover"),
    APPRAISAL("appraisal"),
    ON_PROMOTION("promotion rule"),
    IF_ONE_LEAVES("rule if one of you leaves"),
    TRIAL_UNTIL("end of the trial"),
    REVIEWS_ON("review dates");

    private final String label;

    AgreementPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
