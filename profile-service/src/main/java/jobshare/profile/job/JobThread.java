package jobshare.profile.job;

import java.util.concurrent.atomic.AtomicInteger;

/** Runs a task on a thread of its own when it is woken. A wake during a run causes another run, so that none is lost. */
public final class JobThread {

    private final String name;
    private final Runnable task;
    private final AtomicInteger wakes = new AtomicInteger();

    /** @param task must not throw */
    public JobThread(String name, Runnable task) {
        this.name = name;
        this.task = task;
    }

    public void wake() {
        if (wakes.getAndIncrement() == 0) {
            Thread.ofPlatform().name(name).daemon().start(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = wakes.get();
            task.run();
        } while (!wakes.compareAndSet(seen, 0));
    }
}
