package jobshare.proposal.journey;

import jakarta.inject.Singleton;
import jobshare.kit.test.MovableClock;

/** The clock of this service's tests. */
@Singleton
public class TestClock extends MovableClock {
}
