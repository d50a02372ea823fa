package jobshare.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** People brought in over HTTP as fast as one server takes them, on 16 connections. */
final class Writes {

    static final int CONNECTIONS = 16;

    /** After 50,000 the compiler still took a tenth of what a write cost the service, and hardly anything of the bare endpoint's. */
    private static final int WARM_UP_WRITES = 100_000;
    private static final int WARM_UP_SECONDS = 180;

    private final String name;
    private final URI server;
    private final String token;
    private final People people = new People();
    private final List<ProcessFigures> processes;
    private int series;

    /** @param processes whose CPU time is looked at */
    Writes(String name, URI server, String token, List<ProcessFigures> processes) {
        this.name = name;
        this.server = server;
        this.token = token;
        this.processes = List.copyOf(processes);
    }

    /**
     * One stretch of writing.
     *
     * @param perSecond writes that were answered with 201
     * @param cpuMillis CPU time of each process, of the load generator too, per write
     */
    record Stretch(String name, double perSecond, Map<String, Double> cpuMillis) {
    }

    Stretch run(int seconds) throws InterruptedException {
        Quiet.await(processes);
        return run(seconds, Integer.MAX_VALUE);
    }

    /** The same while these processes stand still. */
    Stretch runWithout(List<ProcessFigures> others, int seconds) throws InterruptedException {
        Quiet.await(processes);
        try (var _ = new Suspension(others)) {
            return run(seconds, Integer.MAX_VALUE);
        }
    }

    /** Lets the server's JVM see enough requests to compile what they use; gives up after a while on a busy machine. */
    void warmUp() throws InterruptedException {
        run(WARM_UP_SECONDS, WARM_UP_WRITES / CONNECTIONS);
    }

    private Stretch run(int seconds, int most) throws InterruptedException {
        var before = cpu();
        var begun = System.nanoTime();
        var end = begun + TimeUnit.SECONDS.toNanos(seconds);
        series++;
        var written = Crew.work(CONNECTIONS, worker -> () -> {
            int count = 0;
            try (var wire = new Wire(server, token)) {
                while (count < most && System.nanoTime() < end) {
                    wire.post("/v1/people", people.hired(name + series + "-" + worker, count++)).expect(201);
                }
            }
            return count;
        }).stream().mapToInt(Integer::intValue).sum();
        var took = System.nanoTime() - begun;
        var after = cpu();
        var each = new LinkedHashMap<String, Double>();
        after.forEach((process, cpu) -> each.put(process, cpu.minus(before.get(process)).toNanos() / 1e6 / written));
        return new Stretch(name, written / (took / 1e9), each);
    }

    private Map<String, Duration> cpu() {
        var all = new LinkedHashMap<String, Duration>();
        processes.forEach(process -> all.put(process.name(), process.cpu()));
        all.put("load generator", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return all;
    }
}
