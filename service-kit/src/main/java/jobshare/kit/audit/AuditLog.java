package jobshare.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Records who changed what and when, and the names of the changed fields; never their values. */
@ApplicationScoped
public class AuditLog {

    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;

    AuditLog(EntityManager entities, Actor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * One action on one entity.
     *
     * @param kind what the entity is, such as {@code person}
     * @param fields names of the changed fields
     */
    public record Change(String action, String kind, UUID id, Collection<String> fields) {
    }

    /** Records an action of the current actor in the current transaction. */
    public void record(String action, String kind, UUID id, Collection<String> fields) {
        record(List.of(new Change(action, kind, id, fields)));
    }

    /** Records several actions of the current actor in the current transaction, in one JDBC batch. */
    public void record(Collection<Change> entries) {
        if (!entries.isEmpty()) {
            record(actor.subjectKey(), String.join(" ", actor.roles()), entries);
        }
    }

    /** Records an action that the service takes itself, such as at a deadline or on an event, in the current transaction. */
    public void recordAsService(String action, String kind, UUID id) {
        record("service", "", List.of(new Change(action, kind, id, List.of())));
    }

    /** Flushes first, so that a failure to store the change is reported for the change and not for its audit entry. */
    private void record(String actorKey, String roles, Collection<Change> entries) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into audit (at, actor_key, roles, action, kind, entity_id, fields)
                    values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))""")) {
                for (var entry : entries) {
                    insert.setTimestamp(1, Timestamp.from(clock.instant()));
                    insert.setString(2, actorKey);
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
     * Finds the changes to a person's record and the person's own actions, oldest first.
     *
     * @param subjectKey keyed hash of the person's subject; null for a person without a login
     */
    public List<AuditEntry> findByPerson(PersonId person, @Nullable String subjectKey) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select at, actor_key = ?2, roles, action, kind, entity_id, fields from audit
                        where entity_id = ?1 or actor_key = ?2 order by id""", Object[].class)
                .setParameter(1, person.value())
                .setParameter(2, subjectKey == null ? "" : subjectKey)
                .getResultStream()
                .map(row -> new AuditEntry((Instant) row[0], (Boolean) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (UUID) row[5], List.of((String[]) row[6])))
                .toList();
    }
}
