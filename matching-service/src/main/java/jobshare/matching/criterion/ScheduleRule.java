package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.settings.PairingTerms;

/**
 * Complementarity of working time: cover of the required slots by time that one of the two prefers weighs 3 of 5 parts; the
 * overlap that {@code mine} wants for handover, 1; and a common way of splitting the time, 1. The split is measured against the
 * smaller set of the two. Cover by time that is possible but not preferred is a constraint and earns no points.
 */
public final class ScheduleRule {

    private static final int COVER_WEIGHT = 3;
    private static final int OVERLAP_WEIGHT = 1;
    private static final int SPLITS_WEIGHT = 1;

    private ScheduleRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (!mine.patternProvided || !theirs.patternProvided) {
            return NO_DATA;
        }
        long required = terms.required();
        return points(cover(Long.bitCount((mine.preferred | theirs.preferred) & required), Long.bitCount(required)),
                overlap(mine.overlapSlots, overlapPossible(mine, theirs, terms)), splits(mine.splits, theirs.splits));
    }

    public static int points(int cover, int overlap, int splits) {
        return WeightedMean.of(COVER_WEIGHT, cover, OVERLAP_WEIGHT, overlap, SPLITS_WEIGHT, splits);
    }

    public static int cover(int preferred, int required) {
        return FULL * preferred / required;
    }

    private static int preferredTogether(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return Long.bitCount((mine.preferred | theirs.preferred) & terms.required());
    }

    /** @param wanted below 0 if missing */
    public static int overlap(int wanted, int possible) {
        if (wanted < 0) {
            return NO_DATA;
        }
        return wanted == 0 ? FULL : FULL * Math.min(wanted, possible) / wanted;
    }

    private static int overlapPossible(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return Long.bitCount(mine.available & theirs.available & terms.required());
    }

    /** From sets of {@link TimeSplit}, one bit each. */
    public static int splits(int one, int other) {
        if (one == 0 || other == 0) {
            return NO_DATA;
        }
        return FULL * Integer.bitCount(one & other) / Math.min(Integer.bitCount(one), Integer.bitCount(other));
    }

    static String text(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (!mine.patternProvided || !theirs.patternProvided) {
            return MissingText.missing("working pattern", mine.patternProvided, theirs.patternProvided);
        }
        var parts = new ArrayList<String>();
        int required = Long.bitCount(terms.required());
        int preferred = preferredTogether(mine, theirs, terms);
        parts.add(preferred == required
                ? "Together you cover all " + Phrases.count(required, "required half-day")
                        + " per fortnight within your preferred hours"
                : "Together you cover " + preferred + " of " + Phrases.count(required, "required half-day")
                        + " per fortnight within your preferred hours");
        if (mine.overlapSlots > 0) {
            parts.add("both of you can work in " + overlapPossible(mine, theirs, terms) + " of them, and you want "
                    + mine.overlapSlots + " for handover");
        }
        if (mine.splits != 0 && theirs.splits != 0) {
            int both = mine.splits & theirs.splits;
            parts.add(both == 0 ? "you prefer different ways to divide the time" : "both of you like to " + phrase(both));
        }
        return String.join("; ", parts) + ".";
    }

    private static String phrase(int splits) {
        return Arrays.stream(TimeSplit.values())
                .filter(split -> (splits >>> split.ordinal() & 1) != 0)
                .map(ScheduleRule::phrase)
                .collect(Collectors.joining(" or "));
    }

    private static String phrase(TimeSplit split) {
        return switch (split) {
            case SPLIT_DAYS -> "split the day";
            case SPLIT_WEEKS -> "split the week";
            case ALTERNATE_WEEKS -> "alternate weeks";
        };
    }
}
