package jobshare.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Creates people over HTTP on 16 connections, as fast as the server accepts them. */
final class WriteLoad {

    static final int CONNECTIONS = 16;

    /**
     * After 50,000 writes, JIT compilation still used a tenth of the service's CPU time, and almost none of the bare endpoint's.
     */
    private static final int WARM_UP_WRITES = 30_000;
    private static final int WARM_UP_SECONDS = 45;

    private final String name;
    private final URI server;
    private final String token;
    private final PersonGenerator people = new PersonGenerator();
    private final List<ProcessUsage> processes;
    private int series;

    /** @param processes the processes whose CPU time is measured */
    WriteLoad(String name, URI server, String token, List<ProcessUsage> processes) {
        this.name = name;
        this.server = server;
        this.token = token;
        this.processes = List.copyOf(processes);
    }

    /**
     * The result of a run.
     *
     * @param perSecond successful writes per second
     * @param cpuMillis CPU time per write of each process, including the load generator
     */
    record Measurement(String name, double perSecond, Map<String, Double> cpuMillis) {
    }

    Measurement run(int seconds) throws InterruptedException {
        IdleWait.await(processes);
        return run(seconds, Integer.MAX_VALUE);
    }

    /** Runs while other processes are suspended. */
    Measurement runWithout(List<ProcessUsage> others, int seconds) throws InterruptedException {
        IdleWait.await(processes);
        try (var _ = new SuspendedProcesses(others)) {
            return run(seconds, Integer.MAX_VALUE);
        }
    }

    /** Sends enough requests for the JIT compiler of the server, but stops after some minutes on a busy machine. */
    void warmUp() throws InterruptedException {
        run(WARM_UP_SECONDS, WARM_UP_WRITES / CONNECTIONS);
    }

    private Measurement run(int seconds, int maxWrites) throws InterruptedException {
        var before = cpu();
        var start = System.nanoTime();
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        series++;
        var written = Workers.run(CONNECTIONS, worker -> () -> {
            int count = 0;
            try (var connection = new HttpConnection(server, token)) {
                while (count < maxWrites && System.nanoTime() < end) {
                    connection.post("/v1/people", people.hrFields(name + series + "-" + worker, count++)).expect(201);
                }
            }
            return count;
        }).stream().mapToInt(Integer::intValue).sum();
        var elapsed = System.nanoTime() - start;
        var after = cpu();
        var each = new LinkedHashMap<String, Double>();
        after.forEach((process, cpu) -> each.put(process, cpu.minus(before.get(process)).toNanos() / 1e6 / written));
        return new Measurement(name, written / (elapsed / 1e9), each);
    }

    private Map<String, Duration> cpu() {
        var all = new LinkedHashMap<String, Duration>();
        processes.forEach(process -> all.put(process.name(), process.cpu()));
        all.put("load generator", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return all;
    }
}
