package jobshare.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers kept under the keys of their callers, for a short time. */
@Singleton
class AnswerStore {

    private final EntityManager entities;
    private final Clock clock;
    private final Duration keep;

    @Inject
    AnswerStore(EntityManager entities, Clock clock, @ConfigProperty(name = "jobshare.idempotency.keep") Duration keep) {
        this.entities = entities;
        this.clock = clock;
        this.keep = keep;
    }

    /** Whether the key was free and is now taken. Waits for a transaction that takes it at the same moment. */
    boolean take(String who, String key, String hash) {
        return entities.createNativeQuery("""
                insert into idempotency (actor_key, key, request_hash, at) values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, who).setParameter(2, key).setParameter(3, hash)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }

    void keep(String who, String key, Answer answer) {
        entities.createNativeQuery("""
                update idempotency set status = ?3, location = ?4, etag = ?5, body = ?6 where actor_key = ?1 and key = ?2""")
                .setParameter(1, who).setParameter(2, key).setParameter(3, answer.status()).setParameter(4, answer.location())
                .setParameter(5, answer.etag()).setParameter(6, answer.body()).executeUpdate();
    }

    /** What answers a request whose key is taken: the kept answer, or 422 for another request, and where an erasure took the answer. */
    RuntimeException replay(String who, String key, String hash) {
        var row = (Object[]) entities.createNativeQuery("""
                select request_hash, status, location, etag, body from idempotency where actor_key = ?1 and key = ?2""")
                .setParameter(1, who).setParameter(2, key).getSingleResult();
        if (!hash.equals(row[0])) {
            return Problems.keyReused(key);
        }
        if (row[1] == null) {
            return Problems.answerErased(key);
        }
        return new ReplayedAnswer(new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]));
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from idempotency where at < ?1")
                .setParameter(1, clock.instant().minus(keep).atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
