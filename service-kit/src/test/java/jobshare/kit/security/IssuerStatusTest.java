package jobshare.kit.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class IssuerStatusTest {

    private static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-12-01T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final TestClock clock = new TestClock();
    private final IssuerStatus issuer = new IssuerStatus(clock);
    private final IssuerHealthCheck health = new IssuerHealthCheck(issuer);

    @Test
    void isNotReadyForSomeSecondsAfterTheIssuerDidNotRespond() {
        assertEquals(Status.UP, health.call().getStatus());
        issuer.failed();
        assertEquals(Status.DOWN, health.call().getStatus());
        clock.now = clock.now.plus(Duration.ofSeconds(11));
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void isReadyAsSoonAsTheIssuerResponds() {
        issuer.failed();
        issuer.succeeded();
        assertEquals(Status.UP, health.call().getStatus());
    }
}
