package jobshare.matching.introduction;

import java.util.Locale;

/** What can be done with an introduction. */
public enum IntroductionAction {

    ACCEPT, DECLINE, WITHDRAW, EXPIRE;

    /** The last path segment of the operation, and the name in {@code allowedActions}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
