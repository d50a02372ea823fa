package jobshare.profile.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** The disclosures as they are stored: once for two people, in both directions. They end when one of the two is erased. */
@ApplicationScoped
public class Disclosures {

    private final EntityManager entities;

    Disclosures(EntityManager entities) {
        this.entities = entities;
    }

    /** From now on the two see each other; said twice, the first time counts. Someone erased meanwhile is passed over. */
    void disclose(UUID one, UUID other, Instant since, Disclosure.Source source, UUID sourceId) {
        if (one.equals(other)) {
            return;
        }
        entities.createNativeQuery("""
                insert into disclosure (one, other, since, source, source_id)
                select least(a.id, b.id), greatest(a.id, b.id), ?3, ?4, ?5 from person a, person b where a.id = ?1 and b.id = ?2
                on conflict do nothing""")
                .setParameter(1, one).setParameter(2, other).setParameter(3, since.atOffset(ZoneOffset.UTC))
                .setParameter(4, source.name()).setParameter(5, sourceId).executeUpdate();
    }

    boolean between(PersonId one, PersonId other) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select from disclosure
                               where one = least(cast(?1 as uuid), cast(?2 as uuid))
                               and other = greatest(cast(?1 as uuid), cast(?2 as uuid)))""")
                .setParameter(1, one.value()).setParameter(2, other.value()).getSingleResult();
    }

    /** To whom someone is disclosed, first to last. */
    List<Disclosure> of(PersonId person) {
        List<Object[]> rows = entities.createNativeQuery("""
                select case when one = ?1 then other else one end, since, source from disclosure
                where ?1 in (one, other) order by since, 1""", Object[].class).setParameter(1, person.value()).getResultList();
        return rows.stream().map(row -> new Disclosure(PersonId.of((UUID) row[0]), (Instant) row[1],
                Disclosure.Source.valueOf((String) row[2]))).toList();
    }
}
