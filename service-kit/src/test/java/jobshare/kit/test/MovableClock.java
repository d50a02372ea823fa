package jobshare.kit.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock in microseconds that a test can move ahead. The tests of a service declare a subclass as a bean. */
public abstract class MovableClock extends Clock {

    private final Duration behind;
    private volatile Duration ahead = Duration.ZERO;

    /** A clock of real time. */
    protected MovableClock() {
        behind = Duration.ZERO;
    }

    /** @param start the time at the start of the process, for tests with dates whose meaning changes as time goes by */
    protected MovableClock(Instant start) {
        behind = Duration.between(start, ProcessHandle.current().info().startInstant().orElseThrow());
    }

    /** Sets how far the clock is ahead. */
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
        return Instant.now().truncatedTo(ChronoUnit.MICROS).minus(behind).plus(ahead);
    }

    /** The date in a time zone. */
    public LocalDate today(String zone) {
        return LocalDate.ofInstant(instant(), ZoneId.of(zone));
    }
}
