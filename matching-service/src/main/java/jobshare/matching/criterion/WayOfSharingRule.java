package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

/** The same way of sharing the work wanted; a mix is half way to either of the others. */
final class WayOfSharingRule {

    private static final int HALF_WAY = 500;

    private WayOfSharingRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return points(mine.wayOfSharing, theirs.wayOfSharing);
    }

    /** Of ways by ordinal, below 0 where not told. */
    static int points(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        if (one == other) {
            return FULL;
        }
        int mix = WayOfSharing.HYBRID.ordinal();
        return one == mix || other == mix ? HALF_WAY : 0;
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        if (points(mine, theirs, terms) == NO_DATA) {
            return Told.missing("way of sharing", mine.wayOfSharing >= 0, theirs.wayOfSharing >= 0);
        }
        return mine.wayOfSharing == theirs.wayOfSharing
                ? "Both of you want " + words(mine.wayOfSharing) + "."
                : "You want " + words(mine.wayOfSharing) + ", the other person " + words(theirs.wayOfSharing) + ".";
    }

    private static String words(int wayOfSharing) {
        return switch (WayOfSharing.values()[wayOfSharing]) {
            case TWIN -> "one shared job";
            case ISLANDS -> "split responsibilities";
            case HYBRID -> "a mix of shared and split responsibilities";
        };
    }
}
