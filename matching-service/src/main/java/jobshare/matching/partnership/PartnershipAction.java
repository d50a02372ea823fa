package jobshare.matching.partnership;

import java.util.Locale;

/** What a member can do with a partnership. */
public enum PartnershipAction {

    CONFIRM("confirm the partnership"),
    WRITE_AGREEMENT("write the agreement"),
    SIGN_AGREEMENT("sign the agreement"),
    SET_JOINT_INTENT("set your joint intent"),
    ADD_TO_HISTORY("add to the history"),
    PAUSE("pause the partnership"),
    RESUME("resume the partnership"),
    DISSOLVE("dissolve the partnership");

    private final String phrase;

    PartnershipAction(String phrase) {
        this.phrase = phrase;
    }

    /** The name in {@code allowedActions}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a sentence names it. */
    String phrase() {
        return phrase;
    }
}
