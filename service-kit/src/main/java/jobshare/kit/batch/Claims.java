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
 * Works off what is due one by one, each claimed by its row and done in a transaction of its own, so that replicas share the work and
 * a restart loses none of it. One that can't be done is left for the next check, and holds up no other.
 */
public final class Claims {

    private static final Logger LOG = Logger.getLogger(Claims.class);
    /** So that the list of those that failed is never empty, which SQL does not take. */
    private static final UUID NOBODY = new UUID(0, 0);

    private Claims() {
    }

    /**
     * Until nothing is due.
     *
     * @param what is done to it, for the log
     * @param claim the next that is due and none of these, locked; what another replica has in hand is passed over
     * @param deed after which it is no longer due
     */
    public static void workOff(String what, Function<Set<UUID>, Optional<UUID>> claim, Consumer<UUID> deed) {
        var failed = new HashSet<>(Set.of(NOBODY));
        boolean more = true;
        while (more) {
            more = one(what, claim, deed, failed);
        }
    }

    private static boolean one(String what, Function<Set<UUID>, Optional<UUID>> claim, Consumer<UUID> deed, Set<UUID> failed) {
        var claimed = new AtomicReference<UUID>();
        try {
            QuarkusTransaction.requiringNew().run(() -> claim.apply(failed).ifPresent(id -> {
                claimed.set(id);
                deed.accept(id);
            }));
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            LOG.errorf(e, "%s could not be done to %s; it is tried again at the next check", what, claimed.get());
            failed.add(claimed.get());
        }
        return claimed.get() != null;
    }
}
