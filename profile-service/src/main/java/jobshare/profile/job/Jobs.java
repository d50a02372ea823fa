package jobshare.profile.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the workers of all kinds of jobs do alike; each call is a transaction of its own. */
@ApplicationScoped
public class Jobs {

    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final Clock clock;
    private volatile boolean stopping;

    Jobs(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The service ends in the middle of a job; whoever claims it goes on. */
    public static final class Stopped extends RuntimeException {
        public Stopped() {
            super("stopped", null, false, false);
        }
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    /** The oldest job that waits, or whose replica has gone silent; it is the caller's now. */
    public <J extends Job> Optional<J> claim(Class<J> type) {
        return stopping ? Optional.empty() : QuarkusTransaction.requiringNew().call(() -> {
            var at = clock.instant();
            var found = entities.createQuery("from " + type.getSimpleName()
                    + " where status in (?1) and claimedUntil <= ?2 order by createdAt, id", type)
                    .setParameter(1, List.of(JobStatus.QUEUED, JobStatus.RUNNING)).setParameter(2, at)
                    .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED) // another replica takes that one just now
                    .getResultStream().findFirst();
            found.ifPresent(job -> job.claim(at));
            return found;
        });
    }

    /** Changes a job that goes on. One that is over stays as it is. */
    public <J extends Job> void change(Class<J> type, UUID id, Consumer<J> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var job = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
            if (job != null && !job.status().isOver()) {
                change.accept(job);
            }
        });
    }

    /** @throws Stopped when the service ends */
    public void goOn() {
        if (stopping) {
            throw new Stopped();
        }
    }
}
