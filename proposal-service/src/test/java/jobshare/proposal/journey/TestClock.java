package jobshare.proposal.journey;

import jakarta.inject.Singleton;
import java.time.Instant;
import jobshare.kit.test.MovableClock;

/** The clock of this service's tests. They have fixed dates, such as those on which a rule set begins, so their time is fixed too. */
@Singleton
public class TestClock extends MovableClock {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    TestClock() {
        super(START);
    }
}
