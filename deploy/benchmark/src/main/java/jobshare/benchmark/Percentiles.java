package jobshare.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** Percentiles of measured values by nearest rank: each is a value that was measured, none is made up in between. */
final class Percentiles {

    private final double[] sorted;

    /** @throws IllegalArgumentException if there are no values */
    Percentiles(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is nothing measured to take a percentile of");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** @param percent more than 0, at most 100 */
    double at(double percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100) - 1];
    }

    double median() {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    int count() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
