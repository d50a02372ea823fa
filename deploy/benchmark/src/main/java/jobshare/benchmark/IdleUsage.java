package jobshare.benchmark;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processors' time that the suite takes while nobody uses it. */
final class IdleUsage {

    /** After a start, the JVMs still compile for a while. */
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final double PERCENT = 100;

    private IdleUsage() {
    }

    /** The use of each process, in percent of one processor. */
    static Map<String, Double> measure(List<ProcessUsage> processes) throws InterruptedException {
        IdleWait.await(processes);
        Thread.sleep(SETTLING);
        var before = processes.stream().map(ProcessUsage::cpu).toList();
        var start = System.nanoTime();
        Thread.sleep(MEASURED);
        var nanos = System.nanoTime() - start;
        var usage = new LinkedHashMap<String, Double>();
        for (int i = 0; i < processes.size(); i++) {
            usage.put(processes.get(i).name(), PERCENT * processes.get(i).cpu().minus(before.get(i)).toNanos() / nanos);
        }
        return usage;
    }

    static String seconds() {
        return MEASURED.toSeconds() + " s";
    }
}
