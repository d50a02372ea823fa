package jobshare.matching.partnership;

/** What happened last in a partnership, as {@code jobshare.partnerships.v1} tells it. */
public enum PartnershipStep {
    PROPOSED,
    /** Two who worked together already have both said so. */
    DECLARED,
    CONFIRMED,
    AGREEMENT_WRITTEN,
    AGREEMENT_SIGNED,
    /** One of the two said whether they would stay together. */
    STANCE_TAKEN,
    PAUSED,
    RESUMED,
    /** One leaves the role that the two hold; the other is asked. */
    PARTING,
    /** Both have left the role, and go on together. */
    REUNITED,
    ANNIVERSARY,
    DISSOLVED;

    static PartnershipStep of(PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> CONFIRMED;
            case WRITE_AGREEMENT -> AGREEMENT_WRITTEN;
            case SIGN_AGREEMENT -> AGREEMENT_SIGNED;
            case TAKE_STANCE -> STANCE_TAKEN;
            case PAUSE -> PAUSED;
            case RESUME -> RESUMED;
            case DISSOLVE -> DISSOLVED;
            case ADD_TO_HISTORY -> throw new IllegalArgumentException(action + " changes nothing that is published");
        };
    }
}
