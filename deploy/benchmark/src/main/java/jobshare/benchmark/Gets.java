package jobshare.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads over HTTP as fast as one server answers them on a few connections, going round the same addresses. */
final class Gets {

    private final URI server;
    private final String token;
    private final int connections;
    private final List<String> paths;

    Gets(URI server, String token, int connections, List<String> paths) {
        this.server = server;
        this.token = token;
        this.connections = connections;
        this.paths = List.copyOf(paths);
    }

    /**
     * One stretch of reading.
     *
     * @param millis how long each took from sending to the last byte
     */
    record Stretch(double perSecond, List<Double> millis) {

        double at(double percent) {
            return new Percentiles(millis).at(percent);
        }
    }

    /** For so many seconds. */
    Stretch during(int seconds) throws InterruptedException {
        return run(seconds, Integer.MAX_VALUE);
    }

    /** Each address once, or as many as a minute has time for. */
    Stretch once() throws InterruptedException {
        return run(60, paths.size());
    }

    private Stretch run(int seconds, int most) throws InterruptedException {
        var begun = System.nanoTime();
        var end = begun + TimeUnit.SECONDS.toNanos(seconds);
        var all = Crew.work(connections, worker -> () -> {
            var millis = new ArrayList<Double>();
            try (var wire = new Wire(server, token)) {
                for (int number = worker; number < most && System.nanoTime() < end; number += connections) {
                    var sent = System.nanoTime();
                    wire.get(paths.get(number % paths.size())).expect(200);
                    millis.add((System.nanoTime() - sent) / 1e6);
                }
            }
            return millis;
        }).stream().flatMap(List::stream).toList();
        return new Stretch(all.size() / ((System.nanoTime() - begun) / 1e9), all);
    }
}
