package jobshare.profile.job;

import java.util.concurrent.atomic.AtomicInteger;

/** Runs a task on a thread of its own when it is woken. A wake during a run causes another run, so that none is lost. */
public final class JobThread {

    private final String name;
    private final Runnable task;
    private final AtomicInteger wakes = new AtomicInteger();

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
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                wakes.set(0); // the next wake starts another thread
                throw e;
            }
        } while (!wakes.compareAndSet(seen, 0));
    }
}
