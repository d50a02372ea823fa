package jobshare.kit.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Processes due items one by one. Each item is claimed by a row lock and processed in its own transaction, so replicas share the
 * work and a restart loses nothing. A failing item does not delay the others; the next run retries it.
 */
public final class ClaimedWork {

    private static final Logger LOG = Logger.getLogger(ClaimedWork.class);
    /** Keeps the list of failed ids from being empty, which SQL's {@code not in ()} does not allow. */
    private static final UUID NO_ID = new UUID(0, 0);

    private ClaimedWork() {
    }

    /**
     * Processes items until none is due.
     *
     * @param actionName names the action in the log
     * @param claim locks and returns the next due item whose id is not in the given set, skipping items locked by another replica
     * @param action processes the item; afterwards the item is no longer due
     */
    public static void processDue(String actionName, Function<Set<UUID>, Optional<UUID>> claim, Consumer<UUID> action) {
        var failed = new HashSet<>(Set.of(NO_ID));
        boolean more = true;
        while (more) {
            more = processNext(actionName, claim, action, failed);
        }
    }

    private static boolean processNext(String actionName, Function<Set<UUID>, Optional<UUID>> claim, Consumer<UUID> action,
            Set<UUID> failed) {
        var claimed = new AtomicReference<UUID>();
        try {
            QuarkusTransaction.requiringNew().run(() -> claim.apply(failed).ifPresent(id -> {
                claimed.set(id);
                action.accept(id);
            }));
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            LOG.errorf(e, "%s failed for %s; the next run retries it", actionName, claimed.get());
            failed.add(claimed.get());
        }
        return claimed.get() != null;
    }
}
