package jobshare.matching.partnership;

import java.util.Locale;

/** What can be done with a partnership. */
public enum PartnershipAction {
    CONFIRM,
    WRITE_AGREEMENT,
    SIGN_AGREEMENT,
    TAKE_STANCE,
    ADD_TO_HISTORY,
    PAUSE,
    RESUME,
    DISSOLVE;

    /** The word in {@code allowedActions}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
