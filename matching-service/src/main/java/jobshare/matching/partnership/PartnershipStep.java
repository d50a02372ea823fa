package jobshare.matching.partnership;

/** What happened last in a partnership, as published on {@code jobshare.partnerships.v1}. */
public enum PartnershipStep {

    PROPOSED,
    /** Two people who already worked together both confirmed it. */
    DECLARED,
    CONFIRMED,
    AGREEMENT_WRITTEN,
    AGREEMENT_SIGNED,
    /** One member answered whether they want to share a job only with each other. */
    JOINT_INTENT_SET,
    PAUSED,
    RESUMED,
    /** One member leaves the role that they hold; the partner decides whether to remain. */
    PARTING,
    /** Both left the role and remain partners. */
    REUNITED,
    ANNIVERSARY,
    DISSOLVED;

    static PartnershipStep of(PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> CONFIRMED;
            case WRITE_AGREEMENT -> AGREEMENT_WRITTEN;
            case SIGN_AGREEMENT -> AGREEMENT_SIGNED;
            case SET_JOINT_INTENT -> JOINT_INTENT_SET;
            case PAUSE -> PAUSED;
            case RESUME -> RESUMED;
            case DISSOLVE -> DISSOLVED;
            case ADD_TO_HISTORY -> throw new IllegalArgumentException(action + " changes nothing that is published");
        };
    }
}
