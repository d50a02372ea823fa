package jobshare.matching.criterion;

/** Who did not tell what. */
public final class Told {

    private Told() {
    }

    /** In words addressed to the one who looks. */
    public static String missing(String what, boolean mine, boolean theirs) {
        if (!mine && !theirs) {
            return "Neither of you has filled in: " + what + ".";
        }
        return mine ? "The other person has not filled in: " + what + "." : "You have not filled in: " + what + ".";
    }
}
