package jobshare.profile.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Claims and updates jobs. Each call is a transaction of its own. */
@ApplicationScoped
public class JobQueue {

    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final UploadStore uploads;
    private final Clock clock;
    private volatile boolean isStopping;

    JobQueue(EntityManager entities, UploadStore uploads, Clock clock) {
        this.entities = entities;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** The service stops during a job, or the job is no longer this replica's. The replica that claims it continues. */
    public static final class Interrupted extends RuntimeException {

        public Interrupted() {
            super("interrupted", null, false, false);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }

    /** Claims the oldest job that is queued or whose claim has expired. */
    public <J extends Job> Optional<J> claim(Class<J> type) {
        return isStopping ? Optional.empty() : QuarkusTransaction.requiringNew().call(() -> {
            var at = clock.instant();
            var found = entities
                    .createQuery("from " + type.getSimpleName()
                            + " where status in (?1) and claimedUntil <= ?2 order by createdAt, id", type)
                    .setParameter(1, JobStatus.OPEN)
                    .setParameter(2, at)
                    .setMaxResults(1)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED) // another replica is claiming that one
                    .getResultStream()
                    .findFirst();
            found.ifPresent(job -> job.claim(at));
            return found;
        });
    }

    /** Updates a job unless it has ended. If the change ends it, its files are deleted in the same transaction. */
    public <J extends Job> void update(Class<J> type, UUID id, Consumer<J> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var job = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
            if (job != null && !job.status().isEnd()) {
                change.accept(job);
                if (job.status().isEnd()) {
                    uploads.delete(id);
                }
            }
        });
    }

    /** @throws Interrupted if the service is stopping */
    public void requireRunning() {
        if (isStopping) {
            throw new Interrupted();
        }
    }
}
