package jobshare.kit.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Real time, in whole microseconds as the real clock tells it, until a test moves it on. The tests of a service make a bean of it. */
public abstract class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Time is that much later than it really is. */
    public void ahead(Duration duration) {
        ahead = duration;
    }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(ahead);
    }
}
