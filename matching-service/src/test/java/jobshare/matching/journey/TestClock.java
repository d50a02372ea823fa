package jobshare.matching.journey;

import jakarta.inject.Singleton;
import jobshare.kit.test.MovableClock;

/** A movable clock for the tests of this service. */
@Singleton
public class TestClock extends MovableClock {
}
