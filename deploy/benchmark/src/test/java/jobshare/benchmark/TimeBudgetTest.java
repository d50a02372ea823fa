package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {

    @Test
    void stopsATaskThatTakesLonger() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        assertFalse(TimeBudget.run(Duration.ofMillis(10), () -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
        }));
        assertEquals(0, stopped.getCount());
    }

    @Test
    void waitsForATaskThatEndsInTime() throws InterruptedException {
        var done = new CountDownLatch(1);
        assertTrue(TimeBudget.run(Duration.ofMinutes(1), done::countDown));
        assertEquals(0, done.getCount());
    }

    @Test
    void passesOnAFailure() {
        var failure = new IllegalStateException("no server");
        assertEquals(failure, assertThrows(IllegalStateException.class, () -> TimeBudget.run(Duration.ofMinutes(1), () -> {
            throw failure;
        })));
    }
}
