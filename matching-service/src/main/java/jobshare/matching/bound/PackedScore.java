package jobshare.matching.bound;

import static jobshare.matching.criterion.Criteria.FULL;

import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.WeightLimits;

import jobshare.matching.criterion.Scores;

/**
 * Two weighted sums of points, one for each person, in one long of four 16-bit lanes: from the highest, the sum and the total
 * weight of the one, then those of the other. A lane holds the sum of up to 13 criteria of 1000 points and weight 5. Adding a
 * criterion takes one product: its {@linkplain #unit weights} times its {@linkplain #factor points}.
 */
final class PackedScore {

    private static final int LANE = 16;
    private static final int MASK = (1 << LANE) - 1;

    /** The factor of full points. */
    static final int AT_BEST = factor(FULL);

    static {
        requireCapacity(Criterion.values().length);
    }

    private PackedScore() {
    }

    static void requireCapacity(int criteria) {
        if (criteria * WeightLimits.HIGHEST_WEIGHT * FULL > MASK) {
            throw new IllegalStateException("A lane of PackedScore has " + LANE + " bits, too few for the weighted points of "
                    + criteria + " criteria. Hold the two sums in two longs.");
        }
    }

    /** The weights of a criterion for the two people. */
    static long unit(int weight, int otherWeight) {
        return (long) weight << 2 * LANE | otherWeight;
    }

    /** Points as a factor; 0 if there is no data, so that neither points nor weight are added. */
    static int factor(int points) {
        return points < 0 ? 0 : points << LANE | 1;
    }

    /**
     * Whether the harmonic mean of the two weighted means can reach a score: {@code 2ab / (a + b)} with a and b as fractions,
     * both sides multiplied by the denominators. Without rounding it is an upper bound of the score, which is rounded down.
     */
    static boolean reaches(long tally, int atLeast) {
        long sum = tally >>> 3 * LANE;
        long otherSum = tally >>> LANE & MASK;
        return 2 * sum * otherSum >= atLeast * (sum * (tally & MASK) + otherSum * (tally >>> 2 * LANE & MASK));
    }

    /** The pair score, or {@link Scores#NO_SCORE}. */
    static int score(long tally) {
        return Scores.together(mean(tally >>> 2 * LANE), mean(tally));
    }

    private static int mean(long side) {
        int weights = (int) side & MASK;
        return weights == 0 ? Scores.NO_SCORE : ((int) (side >>> LANE) & MASK) / weights;
    }
}
