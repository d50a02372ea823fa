package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;

/**
 * Two weighted sums of points, one person's and the other's, in one long: from the highest 16 bits on what one has weighed and
 * by how much, and what the other has. Seven criteria of 1000 points and weight 5 make 35000, so that nothing overflows, and a
 * criterion is one product: its {@linkplain #unit weights} times its {@linkplain #told points}.
 */
final class Tally {

    private static final int LANE = 16;
    private static final int MASK = (1 << LANE) - 1;

    /** The best a criterion can give. */
    static final int AT_BEST = told(FULL);

    private Tally() {
    }

    /** What a criterion weighs for the one and for the other. */
    static long unit(int weight, int otherWeight) {
        return (long) weight << 2 * LANE | otherWeight;
    }

    /** Points as a factor; 0 where there are no data, so that neither points nor weight are added. */
    static int told(int points) {
        return points < 0 ? 0 : points << LANE | 1;
    }

    /**
     * Whether the harmonic mean of the two means can be as much as that: {@code 2ab / (a + b)} with a and b as fractions, both
     * sides multiplied by the denominators. Not rounded down on the way, it is an upper bound of the score, which is.
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
