package jobshare.kit.erasure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
 * Sweeps the tables of the kit when a person is erased, and remembers that they were. Rows that others may keep go on naming the
 * person by id: it is random, nothing is stored under it any more, and whoever shows such a row shows {@link #FORMER_PARTNER} without
 * an id. What the person did stays in the audit trail, as done by someone who was erased.
 */
@Singleton
public class Erasures {

    /** What stands where a name stood. */
    public static final String FORMER_PARTNER = "a former partner";

    private static final String NOBODY = "erased";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Erasures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * In the current transaction, takes the person out of kept answers, unpublished events and the audit trail. An answer that a
     * request in flight keeps at this very moment has only its short life.
     *
     * @param subjectKey keyed hash of the person's subject; null for someone without a login
     * @param things the ids of all that names the person or holds what they wrote: an answer that mentions one of them goes
     */
    public void sweep(PersonId person, @Nullable String subjectKey, Collection<UUID> things) {
        remember(person);
        var key = subjectKey == null ? "" : subjectKey;
        run("delete from outbox where key in (?1, ?2) and payload is not null", person.toString(), key);
        run("delete from idempotency where actor_key = ?1", key);
        run("""
                update idempotency set status = null, location = null, etag = null, body = null
                where body like any (string_to_array(?1, ',')) or location like any (string_to_array(?1, ','))""",
                String.join(",", Stream.concat(Stream.of(person.value()), things.stream()).map(id -> "%" + id + "%").toList()));
        run("update audit set actor_key = ?2 where actor_key = ?1", key, NOBODY);
    }

    private void remember(PersonId person) {
        entities.createNativeQuery("insert into erased_person (person_id, at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person.value()).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    private void run(String sql, String... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    public boolean isErased(PersonId person) {
        return !among(Set.of(person)).isEmpty();
    }

    /** Those of the people who were erased. */
    public Set<PersonId> among(Collection<PersonId> people) {
        var erased = new HashSet<PersonId>();
        if (!people.isEmpty()) {
            entities.createNativeQuery("select person_id from erased_person where person_id in (?1)", UUID.class)
                    .setParameter(1, people.stream().map(PersonId::value).toList()).getResultList()
                    .forEach(id -> erased.add(PersonId.of((UUID) id)));
        }
        return erased;
    }
}
