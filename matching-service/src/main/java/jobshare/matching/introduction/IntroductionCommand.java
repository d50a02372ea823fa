package jobshare.matching.introduction;

import java.util.Locale;

/** What can be done with an introduction. */
public enum IntroductionCommand {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    EXPIRE;

    /** The last segment of the path of the call, and the word in {@code allowedActions}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
