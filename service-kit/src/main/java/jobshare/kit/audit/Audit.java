package jobshare.kit.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.security.Actor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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

    /**
     * Something that is done to one thing.
     *
     * @param fields names of those that change
     */
    public record Entry(String action, String kind, UUID id, Collection<String> fields) {
    }

    /** Records, in the current transaction, what the current actor does. */
    public void record(String action, String kind, UUID id, Collection<String> fields) {
        record(List.of(new Entry(action, kind, id, fields)));
    }

    /** Records, in the current transaction and in one go, much that the current actor does. */
    public void record(Collection<Entry> entries) {
        if (!entries.isEmpty()) {
            record(actor.key(), String.join(" ", actor.roles()), entries);
        }
    }

    /** Records, in the current transaction, what the service does by itself: a deadline, an event of another service. */
    public void recordOwn(String action, String kind, UUID id) {
        record("service", "", List.of(new Entry(action, kind, id, List.of())));
    }

    /** After the change itself, so that what can't be stored is told as the change's own failure. */
    private void record(String who, String roles, Collection<Entry> entries) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into audit (at, actor_key, roles, action, kind, entity_id, fields)
                    values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))""")) {
                for (var entry : entries) {
                    insert.setTimestamp(1, Timestamp.from(clock.instant()));
                    insert.setString(2, who);
                    insert.setString(3, roles);
                    insert.setString(4, entry.action());
                    insert.setString(5, entry.kind());
                    insert.setObject(6, entry.id());
                    insert.setString(7, String.join(",", entry.fields()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /**
     * What was done to a person's record, and what they did, oldest first.
     *
     * @param subjectKey keyed hash of their subject; null for someone without a login
     */
    public List<AuditEntry> on(PersonId person, @Nullable String subjectKey) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select at, actor_key = ?2, roles, action, kind, entity_id, fields from audit
                where entity_id = ?1 or actor_key = ?2 order by id""", Object[].class)
                .setParameter(1, person.value()).setParameter(2, subjectKey == null ? "" : subjectKey).getResultStream()
                .map(row -> new AuditEntry((Instant) row[0], (Boolean) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (UUID) row[5], List.of((String[]) row[6])))
                .toList();
    }
}
