package jobshare.benchmark;

import java.util.List;

/** Waits until the suite is idle, so that earlier work does not affect the next measurement. */
final class IdleWait {

    private static final int INTERVAL_MILLIS = 500;
    private static final int IDLE_CPU_MILLIS = 60;
    private static final int MAX_INTERVALS = 120;

    private IdleWait() {
    }

    /** Returns once all processes together use almost no CPU, or after a minute. */
    static void await(List<ProcessUsage> processes) throws InterruptedException {
        var before = ProcessUsage.cpu(processes);
        for (int interval = 0; interval < MAX_INTERVALS; interval++) {
            Thread.sleep(INTERVAL_MILLIS);
            var now = ProcessUsage.cpu(processes);
            if (now.minus(before).toMillis() < IDLE_CPU_MILLIS) {
                return;
            }
            before = now;
        }
    }
}
