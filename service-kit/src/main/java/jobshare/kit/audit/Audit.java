package jobshare.kit.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jobshare.kit.security.Actor;

/** The audit trail: who did what to what and when, and which fields changed; never their values. */
@Singleton
public class Audit {

    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Audit(EntityManager entities, Actor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records, in the current transaction, what the current actor does. */
    public void record(String action, String kind, UUID id, Collection<String> fields) {
        record(actor.key(), String.join(" ", actor.roles()), action, kind, id, fields);
    }

    /** Records, in the current transaction, what the service does by itself: a deadline, an event of another service. */
    public void recordOwn(String action, String kind, UUID id) {
        record("service", "", action, kind, id, List.of());
    }

    private void record(String who, String roles, String action, String kind, UUID id, Collection<String> fields) {
        entities.createNativeQuery("""
                insert into audit (at, actor_key, roles, action, kind, entity_id, fields)
                values (?1, ?2, ?3, ?4, ?5, ?6, string_to_array(?7, ','))""")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC)).setParameter(2, who).setParameter(3, roles)
                .setParameter(4, action).setParameter(5, kind).setParameter(6, id).setParameter(7, String.join(",", fields))
                .executeUpdate();
    }
}
