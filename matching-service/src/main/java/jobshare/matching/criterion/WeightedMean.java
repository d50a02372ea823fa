package jobshare.matching.criterion;

/**
 * Means of up to three parts of a criterion, some of which may have no data. Means are rounded down; weights add up to at most 5.
 */
final class WeightedMean {

    private static final int SHIFT = 18;
    /** Reciprocals of 1 to 5, in units of {@code 2^-18}, rounded up. */
    private static final int[] RECIPROCALS = {0, 1 << SHIFT, 1 << SHIFT - 1, (1 << SHIFT) / 3 + 1, 1 << SHIFT - 2,
            (1 << SHIFT) / 5 + 1};

    private WeightedMean() {
    }

    /** The weighted mean of the parts with data, or {@link Criteria#NO_DATA} if none has any. */
    static int of(int weight1, int part1, int weight2, int part2) {
        return of(weight1, part1, weight2, part2, 0, Criteria.NO_DATA);
    }

    /** Has no branches, and multiplies by a reciprocal instead of dividing, which is exact for sums up to 5000. */
    static int of(int weight1, int part1, int weight2, int part2, int weight3, int part3) {
        int weight = counted(weight1, part1) + counted(weight2, part2) + counted(weight3, part3);
        int sum = counted(weight1, part1) * part1 + counted(weight2, part2) * part2 + counted(weight3, part3) * part3;
        return weight == 0 ? Criteria.NO_DATA : sum * RECIPROCALS[weight] >>> SHIFT;
    }

    /** The weight, or 0 if the part is below 0. */
    private static int counted(int weight, int part) {
        return weight & ~(part >> Integer.SIZE - 1);
    }
}
