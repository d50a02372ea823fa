package jobshare.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores responses under the idempotency keys of their callers, for {@code jobshare.idempotency.retention}. */
@ApplicationScoped
class ResponseStore {

    private final EntityManager entities;
    private final Clock clock;
    private final Duration retention;

    ResponseStore(EntityManager entities, Clock clock,
            @ConfigProperty(name = "jobshare.idempotency.retention") Duration retention) {
        this.entities = entities;
        this.clock = clock;
        this.retention = retention;
    }

    /** Claims the key. Returns false when it is already claimed; waits for a concurrent transaction that claims it. */
    boolean claim(String actorKey, String key, String hash) {
        return entities.createNativeQuery("""
                insert into idempotency (actor_key, key, request_hash, at) values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, actorKey)
                .setParameter(2, key)
                .setParameter(3, hash)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate() == 1;
    }

    void store(String actorKey, String key, StoredResponse response) {
        entities.createNativeQuery("""
                update idempotency set status = ?3, location = ?4, etag = ?5, body = ?6 where actor_key = ?1 and key = ?2""")
                .setParameter(1, actorKey)
                .setParameter(2, key)
                .setParameter(3, response.status())
                .setParameter(4, response.location())
                .setParameter(5, response.etag())
                .setParameter(6, response.body())
                .executeUpdate();
    }

    /**
     * Returns what to throw for a request whose key is claimed: the stored response, or 422 for a different request or an erased
     * response.
     */
    RuntimeException replay(String actorKey, String key, String hash) {
        var row = (Object[]) entities.createNativeQuery("""
                select request_hash, status, location, etag, body from idempotency where actor_key = ?1 and key = ?2""")
                .setParameter(1, actorKey)
                .setParameter(2, key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            return Problems.idempotencyKeyReused(key);
        }
        if (row[1] == null) {
            return Problems.responseErased(key);
        }
        return new ReplayedResponse(
                new StoredResponse(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]));
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void deleteExpired() {
        entities.createNativeQuery("delete from idempotency where at < ?1")
                .setParameter(1, clock.instant().minus(retention).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
