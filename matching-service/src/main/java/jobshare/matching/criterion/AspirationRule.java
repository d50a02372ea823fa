package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

/**
 * Alignment of where both want to go (2 parts of 3) and by when (1 part). Staying and stepping up can live with each other for a
 * while, as can stepping up and changing; staying and changing hardly. Horizons five years apart have nothing in common.
 */
final class AspirationRule {

    private static final int DIRECTION_WEIGHT = 2;
    private static final int HORIZON_WEIGHT = 1;
    private static final int NEIGHBOURS = 400;
    private static final int OPPOSITES = 100;
    /** Horizons further apart give nothing, as these do. */
    static final int MONTHS = 60;

    private AspirationRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return points(mine.direction, mine.horizonMonths, theirs.direction, theirs.horizonMonths);
    }

    /** Of directions by ordinal and of horizons, below 0 where not told. */
    static int points(int direction, int horizon, int otherDirection, int otherHorizon) {
        return Mean.of(DIRECTION_WEIGHT, direction(direction, otherDirection), HORIZON_WEIGHT, horizon(horizon, otherHorizon));
    }

    private static int direction(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        return switch (Math.abs(one - other)) {
            case 0 -> FULL;
            case 1 -> NEIGHBOURS;
            default -> OPPOSITES;
        };
    }

    private static int horizon(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        return FULL * (MONTHS - Math.min(MONTHS, Math.abs(one - other))) / MONTHS;
    }

    private static int monthsApart(Traits mine, Traits theirs) {
        return Math.abs(mine.horizonMonths - theirs.horizonMonths);
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        if (direction(mine.direction, theirs.direction) == NO_DATA) {
            return Told.missing("aspiration", mine.direction >= 0, theirs.direction >= 0);
        }
        var direction = mine.direction == theirs.direction
                ? "Both of you want to " + words(mine.direction)
                : "You want to " + words(mine.direction) + ", the other person to " + words(theirs.direction);
        if (horizon(mine.horizonMonths, theirs.horizonMonths) == NO_DATA) {
            return direction + ".";
        }
        int apart = monthsApart(mine, theirs);
        return direction + (apart == 0
                ? "; you look equally far ahead."
                : "; one of you looks " + Words.count(apart, "month") + " farther ahead.");
    }

    private static String words(int direction) {
        return switch (Direction.values()[direction]) {
            case STAY -> "stay in this work";
            case STEP_UP -> "step up";
            case CHANGE -> "change direction";
        };
    }
}
