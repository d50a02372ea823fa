package jobshare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the issuer responded when it was last asked for its signing keys. */
@ApplicationScoped
class IssuerStatus {

    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);

    private final Clock clock;
    private volatile @Nullable Instant failedAt;
    private volatile @Nullable Instant keysUnreadAt;

    IssuerStatus(Clock clock) {
        this.clock = clock;
    }

    /** A token was checked. */
    void succeeded() {
        failedAt = null;
    }

    /** A token could not be checked, because no keys were ever read. */
    void failed() {
        failedAt = clock.instant();
    }

    /** The keys read before are still in use, but could not be read again. */
    void couldNotReadKeysAgain() {
        keysUnreadAt = clock.instant();
    }

    /** Whether tokens can be checked. False for some seconds after a failure; then requests have to show whether the issuer responds again. */
    boolean isAvailable() {
        return isOver(failedAt);
    }

    /** Whether an unknown key is none of the issuer's. If not, the issuer may have published it since the keys were read. */
    boolean hasCurrentKeys() {
        return isOver(keysUnreadAt);
    }

    private boolean isOver(@Nullable Instant failure) {
        return failure == null || clock.instant().isAfter(failure.plus(REMEMBERED_FOR));
    }
}
