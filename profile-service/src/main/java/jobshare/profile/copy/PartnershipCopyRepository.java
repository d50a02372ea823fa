package jobshare.profile.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** Stores the copy of partnerships. */
@ApplicationScoped
public class PartnershipCopyRepository {

    private final EntityManager entities;

    PartnershipCopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @return whether the state was newer than the stored one */
    public boolean save(PartnershipCopy partnership) {
        return entities.createNativeQuery("""
                insert into partnership_copy (id, version, status, first_person_id, second_person_id) values (?1, ?2, ?3, ?4, ?5)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    first_person_id = excluded.first_person_id, second_person_id = excluded.second_person_id
                where partnership_copy.version < excluded.version""")
                .setParameter(1, partnership.partnershipId())
                .setParameter(2, partnership.version())
                .setParameter(3, partnership.status().name())
                .setParameter(4, partnership.members().getFirst())
                .setParameter(5, partnership.members().getLast())
                .executeUpdate() > 0;
    }

    /** Ids of the partnerships that a person is or was in. */
    public List<UUID> idsOf(PersonId person) {
        return entities
                .createNativeQuery("select id from partnership_copy where ?1 in (first_person_id, second_person_id) order by id",
                        UUID.class)
                .setParameter(1, person.value())
                .getResultList();
    }
}
