package jobshare.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Limits the time of a part of the benchmark, so that the others follow on a slow machine too. */
final class TimeBudget {

    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private TimeBudget() {
    }

    /** A part of the benchmark. */
    @FunctionalInterface
    interface Task {
        void run() throws InterruptedException;
    }

    /**
     * Runs a task, and interrupts it when it takes longer.
     *
     * @return whether the task ended in time
     * @throws IllegalStateException if the task fails, or does not stop
     */
    static boolean run(Duration budget, Task task) throws InterruptedException {
        var running = new FutureTask<Void>(() -> {
            task.run();
            return null;
        });
        var thread = Thread.ofPlatform().name("part").daemon().start(running);
        try {
            running.get(budget.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            thread.interrupt();
            if (!thread.join(TO_STOP)) {
                throw new IllegalStateException("A part of the benchmark does not stop", e);
            }
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
