package jobshare.benchmark;

import java.util.Collection;
import java.util.Map;
import org.HdrHistogram.DoubleHistogram;

/** Percentiles of measured values, accurate to four digits. Safe for use by several threads. */
final class Percentiles {

    private static final int DIGITS = 4;

    private final DoubleHistogram histogram = new DoubleHistogram(DIGITS);

    Percentiles() {
        histogram.setAutoResize(true);
    }

    /** @throws IllegalArgumentException if there are no values */
    static Percentiles of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Percentiles need at least one measured value");
        }
        var percentiles = new Percentiles();
        values.forEach(percentiles::record);
        return percentiles;
    }

    /** The median, for the result of several rounds. */
    static double median(Collection<Double> values) {
        return of(values).at(50);
    }

    synchronized void record(double value) {
        histogram.recordValue(value);
    }

    /** @param percent more than 0, at most 100 */
    synchronized double at(double percent) {
        return histogram.getValueAtPercentile(percent);
    }

    synchronized double min() {
        return histogram.getMinValue();
    }

    synchronized double max() {
        return histogram.getMaxValue();
    }

    synchronized long count() {
        return histogram.getTotalCount();
    }

    /** The main percentiles, for the JSON report. */
    Map<String, Double> summary() {
        return Map.of("p50", at(50), "p90", at(90), "p99", at(99), "max", max());
    }
}
