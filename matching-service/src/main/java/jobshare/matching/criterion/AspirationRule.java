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
    private static final int MONTHS = 60;

    private AspirationRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return Mean.of(DIRECTION_WEIGHT, direction(mine, theirs), HORIZON_WEIGHT, horizon(mine, theirs));
    }

    private static int direction(Traits mine, Traits theirs) {
        if (mine.direction < 0 || theirs.direction < 0) {
            return NO_DATA;
        }
        return switch (Math.abs(mine.direction - theirs.direction)) {
            case 0 -> FULL;
            case 1 -> NEIGHBOURS;
            default -> OPPOSITES;
        };
    }

    private static int horizon(Traits mine, Traits theirs) {
        if (mine.horizonMonths < 0 || theirs.horizonMonths < 0) {
            return NO_DATA;
        }
        return FULL * (MONTHS - Math.min(MONTHS, monthsApart(mine, theirs))) / MONTHS;
    }

    private static int monthsApart(Traits mine, Traits theirs) {
        return Math.abs(mine.horizonMonths - theirs.horizonMonths);
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        if (direction(mine, theirs) == NO_DATA) {
            return Told.missing("aspiration", mine.direction >= 0, theirs.direction >= 0);
        }
        var direction = mine.direction == theirs.direction
                ? "Both of you want to " + words(mine.direction)
                : "You want to " + words(mine.direction) + ", the other person to " + words(theirs.direction);
        if (horizon(mine, theirs) == NO_DATA) {
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
