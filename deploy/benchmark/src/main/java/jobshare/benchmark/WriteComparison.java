package jobshare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Compares writes to the service with writes to the bare endpoint. The rounds alternate, so that other load on the machine
 * affects both.
 *
 * @param suite per round, with the other services consuming the events
 * @param alone per round, with the other services suspended
 * @param bare  per round, against the bare endpoint
 */
record WriteComparison(List<WriteLoad.Measurement> suite, List<WriteLoad.Measurement> alone, List<WriteLoad.Measurement> bare) {

    /** @param others the processes that a write does not need */
    static WriteComparison of(WriteLoad service, WriteLoad bare, List<ProcessUsage> others, int rounds, int seconds)
            throws InterruptedException {
        service.warmUp();
        bare.warmUp();
        var result = new WriteComparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            result.suite.add(service.run(seconds));
            result.bare.add(bare.run(seconds));
            result.alone.add(service.runWithout(others, seconds));
        }
        return result;
    }

    /** The ratios of each round to the bare endpoint. */
    Percentiles ratio(List<WriteLoad.Measurement> measurements) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < measurements.size(); round++) {
            ratios.add(measurements.get(round).perSecond() / bare.get(round).perSecond());
        }
        return Percentiles.of(ratios);
    }

    static double perSecond(List<WriteLoad.Measurement> measurements) {
        return median(measurements, WriteLoad.Measurement::perSecond);
    }

    static double cpuMillis(List<WriteLoad.Measurement> measurements, String process) {
        return median(measurements, measurement -> measurement.cpuMillis().get(process));
    }

    private static double median(List<WriteLoad.Measurement> measurements, ToDoubleFunction<WriteLoad.Measurement> value) {
        return Percentiles.median(measurements.stream().map(value::applyAsDouble).toList());
    }
}
