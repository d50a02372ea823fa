package jobshare.profile.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.batch.SortedWrites;
import jobshare.kit.id.PersonId;

/** Stores disclosures: one row for two people, valid in both directions until one of them is erased. */
@ApplicationScoped
public class DisclosureRepository {

    private final EntityManager entities;
    private final SortedWrites writes;

    DisclosureRepository(EntityManager entities, SortedWrites writes) {
        this.entities = entities;
        this.writes = writes;
    }

    /**
     * Discloses two people to each other at the commit. Repeating it keeps the first one; people who were erased meanwhile are ignored.
     */
    void add(UUID one, UUID other, Instant since, Disclosure.Source source, UUID sourceId) {
        if (!one.equals(other)) {
            var pair = Stream.of(one, other).sorted().toList();
            writes.add("disclosure", pair, () -> insert(one, other, since, source, sourceId));
        }
    }

    private void insert(UUID one, UUID other, Instant since, Disclosure.Source source, UUID sourceId) {
        entities.createNativeQuery("""
                insert into disclosure (first_person_id, second_person_id, since, source, source_id)
                select least(a.id, b.id), greatest(a.id, b.id), ?3, ?4, ?5 from person a, person b where a.id = ?1 and b.id = ?2
                on conflict do nothing""")
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .setParameter(4, source.name())
                .setParameter(5, sourceId)
                .executeUpdate();
    }

    boolean exists(PersonId one, PersonId other) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select from disclosure
                               where first_person_id = least(cast(?1 as uuid), cast(?2 as uuid))
                               and second_person_id = greatest(cast(?1 as uuid), cast(?2 as uuid)))""")
                .setParameter(1, one.value())
                .setParameter(2, other.value())
                .getSingleResult();
    }

    /** The people who see this person, oldest first. */
    List<Disclosure> of(PersonId person) {
        List<Object[]> rows = entities.createNativeQuery("""
                select case when first_person_id = ?1 then second_person_id else first_person_id end, since, source
                from disclosure
                where ?1 in (first_person_id, second_person_id) order by since, 1""", Object[].class)
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Disclosure(PersonId.of((UUID) row[0]), (Instant) row[1],
                        Disclosure.Source.valueOf((String) row[2])))
                .toList();
    }
}
