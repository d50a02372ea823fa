package jobshare.matching.criterion;

/** Means of parts of a criterion, of which some may have no data. All rounded down; weights add up to 5 at most. */
final class Mean {

    private static final int SHIFT = 18;
    /** Of 1 to 5, in units of {@code 2^-18}, rounded up. */
    private static final int[] RECIPROCALS = {0, 1 << SHIFT, 1 << SHIFT - 1, (1 << SHIFT) / 3 + 1, 1 << SHIFT - 2,
            (1 << SHIFT) / 5 + 1};

    private Mean() {
    }

    /** The weighted mean of the parts that have data, or {@link Criterion#NO_DATA} where none has. */
    static int of(int weight1, int part1, int weight2, int part2) {
        return of(weight1, part1, weight2, part2, 0, Criterion.NO_DATA);
    }

    /** Without branches, and with a product in place of a division, which is exact for sums of up to 5000. */
    static int of(int weight1, int part1, int weight2, int part2, int weight3, int part3) {
        int weight = counted(weight1, part1) + counted(weight2, part2) + counted(weight3, part3);
        int sum = counted(weight1, part1) * part1 + counted(weight2, part2) * part2 + counted(weight3, part3) * part3;
        return weight == 0 ? Criterion.NO_DATA : sum * RECIPROCALS[weight] >>> SHIFT;
    }

    /** The weight, or 0 where the part is below 0. */
    private static int counted(int weight, int part) {
        return weight & ~(part >> Integer.SIZE - 1);
    }
}
