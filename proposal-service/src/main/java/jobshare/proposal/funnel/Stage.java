package jobshare.proposal.funnel;

import java.util.Locale;

/** The stages of a pitch. A pitch that reaches a stage has reached all previous ones. */
public enum Stage {
    DRAFTED, REQUESTED, REVIEWED, INTERVIEWED, OFFERED, HIRED;

    /** The column with the time at which a pitch first reached this stage. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_at";
    }
}
