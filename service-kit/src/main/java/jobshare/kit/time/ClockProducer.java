package jobshare.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Provides the clock, so that tests can replace it. It ticks in microseconds, the precision of PostgreSQL, so that a stored time
 * reads back the same. A singleton, because a clock is immutable and needs no proxy.
 */
class ClockProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
