package jobshare.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Removes an erased person from the tables of the kit, and remembers the erasure. Rows that other people may keep still hold the
 * id of the person. The id is random and leads nowhere; a view of such a row shows {@link FormerPartner#DISPLAY_NAME} instead.
 * The audit log keeps the actions of the person, attributed to an erased actor.
 */
@ApplicationScoped
public class ErasureRegistry {

    private static final String ERASED_ACTOR = "erased";

    private final EntityManager entities;
    private final Clock clock;

    ErasureRegistry(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Removes the person from stored responses, unpublished events and the audit log, in the current transaction. A response that a
     * concurrent request stores at the same moment is not removed; it expires within a day.
     *
     * @param subjectKey keyed hash of the person's subject; null for a person without a login
     * @param relatedIds ids of all entities that name the person or hold text by the person; responses that mention one of them
     *        are removed
     */
    public void eraseTraces(PersonId person, @Nullable String subjectKey, Collection<UUID> relatedIds) {
        register(person);
        var key = subjectKey == null ? "" : subjectKey;
        run("delete from outbox where key in (?1, ?2) and payload is not null", person.toString(), key);
        run("delete from rejected_event where key in (?1, ?2) and payload is not null", person.toString(), key);
        run("delete from idempotency where actor_key = ?1", key);
        run("""
                update idempotency set status = null, location = null, etag = null, body = null
                where body like any (string_to_array(?1, ',')) or location like any (string_to_array(?1, ','))""", String
                .join(",", Stream.concat(Stream.of(person.value()), relatedIds.stream()).map(id -> "%" + id + "%").toList()));
        run("update audit set actor_key = ?2 where actor_key = ?1", key, ERASED_ACTOR);
    }

    private void register(PersonId person) {
        entities.createNativeQuery("insert into erased_person (person_id, at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person.value())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void run(String sql, String... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    public boolean isErased(PersonId person) {
        return !findErased(Set.of(person)).isEmpty();
    }

    /** Returns those of the people who were erased. */
    public Set<PersonId> findErased(Collection<PersonId> people) {
        var erased = new HashSet<PersonId>();
        if (!people.isEmpty()) {
            entities.createNativeQuery("select person_id from erased_person where person_id in (?1)", UUID.class)
                    .setParameter(1, people.stream().map(PersonId::value).toList())
                    .getResultList()
                    .forEach(id -> erased.add(PersonId.of((UUID) id)));
        }
        return erased;
    }
}
