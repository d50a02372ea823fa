package jobshare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The service and the bare endpoint in turn, so that whatever else happens on the machine happens to both.
 *
 * @param service one stretch per round
 * @param bare    one stretch per round, each right after the service's
 */
record Comparison(List<Writes.Stretch> service, List<Writes.Stretch> bare) {

    /** Both first run until they are warm: their JVMs have compiled what is used. */
    static Comparison of(Writes service, Writes bare, int rounds, int seconds) throws InterruptedException {
        var services = new ArrayList<Writes.Stretch>();
        var bares = new ArrayList<Writes.Stretch>();
        for (int round = 0; round < rounds; round++) {
            services.add(service.run(seconds));
            bares.add(bare.run(seconds));
        }
        return new Comparison(List.copyOf(services), List.copyOf(bares));
    }

    /** Of the rounds' own ratios. */
    Percentiles ratio() {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < service.size(); round++) {
            ratios.add(service.get(round).perSecond() / bare.get(round).perSecond());
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
