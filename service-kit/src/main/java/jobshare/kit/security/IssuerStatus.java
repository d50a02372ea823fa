package jobshare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the issuer responded when a token was last checked. */
@ApplicationScoped
class IssuerStatus {

    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);

    private final Clock clock;
    private volatile @Nullable Instant failedAt;

    IssuerStatus(Clock clock) {
        this.clock = clock;
    }

    void succeeded() {
        failedAt = null;
    }

    void failed() {
        failedAt = clock.instant();
    }

    /** False for some seconds after a failure; then requests have to show whether the issuer responds again. */
    boolean isAvailable() {
        var last = failedAt;
        return last == null || clock.instant().isAfter(last.plus(REMEMBERED_FOR));
    }
}
