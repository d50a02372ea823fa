package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Complementarity of working time: required slots covered by time that one of them prefers (3 parts of 5), the overlap that the
 * one who looks wants for handover (1 part), and a way of splitting time that both like, against the tastes of the choosier of
 * the two (1 part). Cover by time that is possible but not preferred is the constraint's matter, not this one's.
 */
final class ScheduleRule {

    private static final int COVER_WEIGHT = 3;
    private static final int OVERLAP_WEIGHT = 1;
    private static final int SPLITS_WEIGHT = 1;

    private ScheduleRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        if (!mine.patternTold || !theirs.patternTold) {
            return NO_DATA;
        }
        long required = terms.required();
        return points(cover(Long.bitCount((mine.preferred | theirs.preferred) & required), Long.bitCount(required)),
                overlap(mine.overlapSlots, overlapPossible(mine, theirs, terms)), splits(mine.splits, theirs.splits));
    }

    static int points(int cover, int overlap, int splits) {
        return Mean.of(COVER_WEIGHT, cover, OVERLAP_WEIGHT, overlap, SPLITS_WEIGHT, splits);
    }

    static int cover(int preferred, int required) {
        return FULL * preferred / required;
    }

    private static int preferredTogether(Traits mine, Traits theirs, Terms terms) {
        return Long.bitCount((mine.preferred | theirs.preferred) & terms.required());
    }

    /** @param wanted below 0 where not told */
    static int overlap(int wanted, int possible) {
        if (wanted < 0) {
            return NO_DATA;
        }
        return wanted == 0 ? FULL : FULL * Math.min(wanted, possible) / wanted;
    }

    private static int overlapPossible(Traits mine, Traits theirs, Terms terms) {
        return Long.bitCount(mine.available & theirs.available & terms.required());
    }

    /** Of sets of {@link Split}, one bit each. */
    static int splits(int one, int other) {
        if (one == 0 || other == 0) {
            return NO_DATA;
        }
        return FULL * Integer.bitCount(one & other) / Math.min(Integer.bitCount(one), Integer.bitCount(other));
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        if (!mine.patternTold || !theirs.patternTold) {
            return Told.missing("working pattern", mine.patternTold, theirs.patternTold);
        }
        var parts = new ArrayList<String>();
        int required = Long.bitCount(terms.required());
        int preferred = preferredTogether(mine, theirs, terms);
        parts.add(preferred == required
                ? "Together you cover all " + required + " required slots of a fortnight in time that one of you prefers"
                : "Together you cover " + preferred + " of " + required
                        + " required slots of a fortnight in time that one of you prefers");
        if (mine.overlapSlots > 0) {
            parts.add("both of you could work in " + overlapPossible(mine, theirs, terms) + " of them, and for handover you want "
                    + mine.overlapSlots);
        }
        if (mine.splits != 0 && theirs.splits != 0) {
            int both = mine.splits & theirs.splits;
            parts.add(both == 0 ? "you would divide the time in different ways" : "both of you like to " + words(both));
        }
        return String.join("; ", parts) + ".";
    }

    private static String words(int splits) {
        return Arrays.stream(Split.values()).filter(split -> (splits >>> split.ordinal() & 1) != 0).map(ScheduleRule::words)
                .collect(Collectors.joining(" or "));
    }

    private static String words(Split split) {
        return switch (split) {
            case SPLIT_DAYS -> "split the day";
            case SPLIT_WEEKS -> "split the week";
            case ALTERNATE_WEEKS -> "alternate weeks";
        };
    }
}
