package jobshare.kit.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock of real time in microseconds that a test can move ahead. The tests of a service declare a subclass as a bean. */
public abstract class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Sets how far the clock is ahead of real time. */
    public void setAhead(Duration duration) {
        ahead = duration;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(ahead);
    }
}
