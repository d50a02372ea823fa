package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.CareerDirection;

/**
 * Alignment of aspirations: direction weighs 2 of 3 parts, horizon 1. The direction gives all points if it is the same, 400 for
 * neighbours (stay and step up, step up and change), and 100 for stay and change. Horizons lose points evenly, down to none at
 * five years apart.
 */
public final class AspirationRule {

    private static final int DIRECTION_WEIGHT = 2;
    private static final int HORIZON_WEIGHT = 1;
    private static final int NEIGHBOURS = 400;
    private static final int OPPOSITES = 100;
    /** Horizons this far apart, or further, give no points. */
    public static final int MONTHS = 60;

    private AspirationRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        return points(mine.direction, mine.horizonMonths, theirs.direction, theirs.horizonMonths);
    }

    /** From ordinals of directions and from horizons; a missing value is below 0. */
    public static int points(int direction, int horizon, int otherDirection, int otherHorizon) {
        return WeightedMean.of(DIRECTION_WEIGHT, direction(direction, otherDirection), HORIZON_WEIGHT,
                horizon(horizon, otherHorizon));
    }

    private static int direction(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        return switch (Math.abs(one - other)) {
            case 0 -> FULL;
            case 1 -> NEIGHBOURS;
            default -> OPPOSITES; // only STAY and CHANGE are two apart
        };
    }

    private static int horizon(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        return FULL * (MONTHS - Math.min(MONTHS, Math.abs(one - other))) / MONTHS;
    }

    private static int monthsApart(EncodedProfile mine, EncodedProfile theirs) {
        return Math.abs(mine.horizonMonths - theirs.horizonMonths);
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        if (direction(mine.direction, theirs.direction) == NO_DATA) {
            return MissingText.missing("aspiration", mine.direction >= 0, theirs.direction >= 0);
        }
        var direction = mine.direction == theirs.direction ? "Both of you want to " + phrase(mine.direction)
                : "You want to " + phrase(mine.direction) + "; the other person wants to " + phrase(theirs.direction);
        if (horizon(mine.horizonMonths, theirs.horizonMonths) == NO_DATA) {
            return direction + ".";
        }
        int apart = monthsApart(mine, theirs);
        return direction + (apart == 0 ? "; you have the same time frame."
                : "; your time frames are " + Phrases.count(apart, "month") + " apart.");
    }

    private static String phrase(int direction) {
        return switch (CareerDirection.values()[direction]) {
            case STAY -> "stay in this kind of work";
            case STEP_UP -> "step up";
            case CHANGE -> "change direction";
        };
    }
}
