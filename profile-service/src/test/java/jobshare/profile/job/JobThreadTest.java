package jobshare.profile.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class JobThreadTest {

    private final Semaphore started = new Semaphore(0);
    private final Semaphore proceed = new Semaphore(0);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final JobThread thread = new JobThread("jobs", this::work);

    private void work() {
        assertEquals(1, atOnce.incrementAndGet());
        started.release();
        proceed.acquireUninterruptibly();
        atOnce.decrementAndGet();
    }

    private void awaitStart() throws InterruptedException {
        assertTrue(started.tryAcquire(10, TimeUnit.SECONDS));
    }

    @Test
    void runsAgainAfterAWakeDuringARun() throws InterruptedException {
        thread.wake();
        awaitStart();
        thread.wake();
        thread.wake();
        proceed.release();
        awaitStart();
        proceed.release();
        assertFalse(started.tryAcquire(50, TimeUnit.MILLISECONDS), "two wakes during a run cause one more run");
    }

    @Test
    void runsAtEachWakeAfterARun() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            thread.wake();
            awaitStart();
            proceed.release();
        }
    }

    @Test
    void runsAtAWakeAfterARunThatFailed() throws InterruptedException {
        var runs = new Semaphore(0);
        var failing = new JobThread("jobs", () -> {
            runs.release();
            throw new IllegalStateException("on purpose");
        });
        for (int i = 0; i < 2; i++) {
            Awaitility.await().dontCatchUncaughtExceptions().until(() -> {
                failing.wake();
                return runs.tryAcquire();
            });
        }
    }
}
