package jobshare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The service and the bare endpoint in turn, so that whatever else happens on the machine happens to both.
 *
 * @param suite one stretch per round, while the other services take in what is published
 * @param alone one stretch per round, while the other services stand still
 * @param bare  one stretch per round, against the bare endpoint
 */
record Comparison(List<Writes.Stretch> suite, List<Writes.Stretch> alone, List<Writes.Stretch> bare) {

    /** @param others who share the processors with the service and have no part in a write */
    static Comparison of(Writes service, Writes bare, List<ProcessFigures> others, int rounds, int seconds)
            throws InterruptedException {
        service.warmUp();
        bare.warmUp();
        var result = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            result.suite.add(service.run(seconds));
            result.bare.add(bare.run(seconds));
            result.alone.add(service.runWithout(others, seconds));
        }
        return result;
    }

    /** Of the rounds' own ratios to the bare endpoint. */
    Percentiles ratio(List<Writes.Stretch> stretches) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < stretches.size(); round++) {
            ratios.add(stretches.get(round).perSecond() / bare.get(round).perSecond());
        }
        return new Percentiles(ratios);
    }

    static double perSecond(List<Writes.Stretch> stretches) {
        return median(stretches, Writes.Stretch::perSecond);
    }

    static double cpuMillis(List<Writes.Stretch> stretches, String process) {
        return median(stretches, stretch -> stretch.cpuMillis().get(process));
    }

    private static double median(List<Writes.Stretch> stretches, ToDoubleFunction<Writes.Stretch> value) {
        return new Percentiles(stretches.stream().map(value::applyAsDouble).toList()).median();
    }
}
