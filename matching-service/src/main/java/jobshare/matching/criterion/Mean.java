package jobshare.matching.criterion;

/** Means of parts of a criterion, of which some may have no data. All rounded down. */
final class Mean {

    private Mean() {
    }

    /** The weighted mean of the parts that have data, or {@link Criterion#NO_DATA} where none has. */
    static int of(int weight1, int part1, int weight2, int part2) {
        return of(weight1, part1, weight2, part2, 0, Criterion.NO_DATA);
    }

    static int of(int weight1, int part1, int weight2, int part2, int weight3, int part3) {
        int sum = 0;
        int weight = 0;
        if (part1 >= 0) {
            sum += weight1 * part1;
            weight += weight1;
        }
        if (part2 >= 0) {
            sum += weight2 * part2;
            weight += weight2;
        }
        if (part3 >= 0) {
            sum += weight3 * part3;
            weight += weight3;
        }
        return weight == 0 ? Criterion.NO_DATA : sum / weight;
    }
}
