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
import org.jboss.logging.Logger;

/** Claims and updates jobs. Each call is a transaction of its own. */
@ApplicationScoped
public class JobQueue {

    /** How often a worker looks for jobs that no event has announced. */
    public static final String POLL_EVERY = "5s";

    private static final Logger LOG = Logger.getLogger(JobQueue.class);
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

    /** The service stops during a job, or the job is no longer this replica's: it was cancelled, or another replica continues it. */
    public static final class Interrupted extends RuntimeException {

        public Interrupted() {
            super("interrupted", null, false, false);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }

    /** Claims and runs jobs until none is left. If that fails, the next call tries again. */
    public <J extends Job> void runAll(Class<J> type, Consumer<J> run) {
        try {
            for (var job = claim(type); job.isPresent(); job = claim(type)) {
                run.accept(job.get());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Claiming a %s failed, the next poll tries again: %s", type.getSimpleName(), e);
        }
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

    /**
     * Updates a job.
     *
     * @throws Interrupted if the job is no longer this replica's
     */
    public <J extends Job> void update(J job, Consumer<J> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(lock(job)));
    }

    /** Ends a job and deletes its files, unless the job is no longer this replica's. */
    public <J extends Job> void end(J job, Consumer<J> change) {
        try {
            update(job, found -> {
                change.accept(found);
                uploads.delete(found.id());
            });
        } catch (Interrupted e) {
            // it was cancelled, which deletes its files, or another replica ends it
        }
    }

    /** Gives an interrupted job back if the service stops, so that another replica can continue it at once. */
    public <J extends Job> void release(J job) {
        if (isStopping) {
            try {
                update(job, found -> found.release(clock.instant()));
            } catch (Interrupted e) {
                // the job is no longer this replica's
            }
        }
    }

    /**
     * Locks and reloads a job in the caller's transaction.
     *
     * @throws Interrupted if the job is no longer this replica's
     */
    @SuppressWarnings("unchecked") // the class of an entity that was loaded by a query
    public <J extends Job> J lock(J job) {
        var found = (J) entities.find(job.getClass(), job.id(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.status().isEnd() || found.claims() != job.claims()) {
            throw new Interrupted();
        }
        return found;
    }

    /** @throws Interrupted if the service is stopping */
    public void requireRunning() {
        if (isStopping) {
            throw new Interrupted();
        }
    }
}
