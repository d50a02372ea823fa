package jobshare.matching.criterion;

/** Texts that say whose data is missing. */
public final class MissingText {

    private MissingText() {
    }

    /** Addressed to {@code mine}; the flags say who has provided the data. */
    public static String missing(String what, boolean mine, boolean theirs) {
        if (!mine && !theirs) {
            return "Neither of you has filled in: " + what + ".";
        }
        return mine ? "The other person has not filled in: " + what + "." : "You have not filled in: " + what + ".";
    }
}
