package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.WayOfSharing;

/** The same way of sharing the work gives all points, a hybrid with either of the others half, and the two others none. */
public final class WayOfSharingRule {

    private static final int HALF_WAY = 500;

    private WayOfSharingRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        return points(mine.wayOfSharing, theirs.wayOfSharing);
    }

    /** From ordinals; a missing value is below 0. */
    public static int points(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        if (one == other) {
            return FULL;
        }
        int mix = WayOfSharing.HYBRID.ordinal();
        return one == mix || other == mix ? HALF_WAY : 0;
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        if (points(mine, theirs) == NO_DATA) {
            return MissingText.missing("way of sharing", mine.wayOfSharing >= 0, theirs.wayOfSharing >= 0);
        }
        return mine.wayOfSharing == theirs.wayOfSharing ? "Both of you want " + phrase(mine.wayOfSharing) + "."
                : "You want " + phrase(mine.wayOfSharing) + "; the other person wants " + phrase(theirs.wayOfSharing) + ".";
    }

    private static String phrase(int wayOfSharing) {
        return switch (WayOfSharing.values()[wayOfSharing]) {
            case TWIN -> "one shared job";
            case ISLANDS -> "split responsibilities";
            case HYBRID -> "a mix of shared and split responsibilities";
        };
    }
}
