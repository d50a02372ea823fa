package jobshare.proposal.funnel;

import java.util.Locale;

/** The stages of the main line, each passed by what has passed the one before. */
public enum Stage {
    DRAFTED,
    REQUESTED,
    REVIEWED,
    INTERVIEWED,
    OFFERED,
    HIRED;

    /** Where it is written when a proposal first reached this stage. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_at";
    }
}
