package jobshare.benchmark;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends GET requests on several connections, each as soon as the previous one is answered. */
final class GetLoad {

    private static final int STRETCH_SECONDS = 5;
    private static final int MIN_STRETCHES = 6;
    private static final int MAX_STRETCHES = 18;
    private static final int STEADY_STRETCHES = 3;
    private static final double GROWTH = 1.03;

    private final URI server;
    private final String token;
    private final int connections;
    private final List<String> paths;

    /** @param paths are requested in turn */
    GetLoad(URI server, String token, int connections, List<String> paths) {
        this.server = server;
        this.token = token;
        this.connections = connections;
        this.paths = List.copyOf(paths);
    }

    /**
     * The result of a run.
     *
     * @param perSecond requests per second
     * @param millis    response times, from sending to the last byte
     */
    record Measurement(double perSecond, Percentiles millis) {

        double at(double percent) {
            return millis.at(percent);
        }
    }

    /**
     * Runs until the JIT compiler of the server has done its work, that is until the rate no longer grows, but stops after some time on
     * a busy machine. A service that was warmed up for ten seconds answered a quarter of what it answers after a minute.
     */
    void warmUp() throws InterruptedException {
        var best = 0.0;
        int steady = 0;
        for (int stretch = 1; stretch <= MAX_STRETCHES && (stretch <= MIN_STRETCHES || steady < STEADY_STRETCHES); stretch++) {
            var rate = during(STRETCH_SECONDS).perSecond();
            steady = rate > best * GROWTH ? 0 : steady + 1;
            best = Math.max(best, rate);
        }
    }

    /** Runs for this number of seconds. */
    Measurement during(int seconds) throws InterruptedException {
        return run(seconds, Integer.MAX_VALUE);
    }

    /** Requests each path once, for at most a minute. */
    Measurement once() throws InterruptedException {
        return run(60, paths.size());
    }

    private Measurement run(int seconds, int maxRequests) throws InterruptedException {
        var millis = new Percentiles();
        var start = System.nanoTime();
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        Workers.run(connections, worker -> () -> {
            try (var connection = new HttpConnection(server, token)) {
                for (int number = worker; number < maxRequests && System.nanoTime() < end; number += connections) {
                    var sent = System.nanoTime();
                    connection.get(paths.get(number % paths.size())).expect(200);
                    millis.record((System.nanoTime() - sent) / 1e6);
                }
            }
            return null;
        });
        return new Measurement(millis.count() / ((System.nanoTime() - start) / 1e9), millis);
    }
}
