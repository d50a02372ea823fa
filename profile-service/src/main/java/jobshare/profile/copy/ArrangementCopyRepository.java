package jobshare.profile.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Stores the copy of arrangements. */
@ApplicationScoped
public class ArrangementCopyRepository {

    private static final List<String> CURRENT = Arrays.stream(ArrangementStatus.values())
            .filter(ArrangementStatus::isCurrent)
            .map(Enum::name)
            .toList();

    private final EntityManager entities;

    ArrangementCopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @return whether the state was newer than the stored one */
    public boolean save(ArrangementCopy arrangement) {
        return entities.createNativeQuery("""
                insert into arrangement_copy (id, version, status, role_id, first_person_id, second_person_id,
                    replaced_by_arrangement_id)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid))
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    role_id = excluded.role_id,
                    first_person_id = excluded.first_person_id, second_person_id = excluded.second_person_id,
                    replaced_by_arrangement_id = excluded.replaced_by_arrangement_id
                where arrangement_copy.version < excluded.version""")
                .setParameter(1, arrangement.arrangementId())
                .setParameter(2, arrangement.version())
                .setParameter(3, arrangement.status().name())
                .setParameter(4, arrangement.roleId())
                .setParameter(5, arrangement.personIds().getFirst())
                .setParameter(6, arrangement.personIds().getLast())
                .setParameter(7, arrangement.successorInRole())
                .executeUpdate() > 0;
    }

    /** @return the ids of the roles whose arrangement is gone */
    public List<UUID> delete(UUID arrangement) {
        entities.createNativeQuery(
                "update arrangement_copy set replaced_by_arrangement_id = null where replaced_by_arrangement_id = ?1")
                .setParameter(1, arrangement)
                .executeUpdate();
        return entities.createNativeQuery("delete from arrangement_copy where id = ?1 returning role_id", UUID.class)
                .setParameter(1, arrangement)
                .getResultList();
    }

    /** Whether an arrangement of the role is current, or has ended with a successor that is not known here yet. */
    public boolean isFilled(UUID role) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select from arrangement_copy a where role_id = ?1
                    and (status in (?2) or replaced_by_arrangement_id is not null
                        and not exists (select from arrangement_copy successor
                            where successor.id = a.replaced_by_arrangement_id)))""")
                .setParameter(1, role)
                .setParameter(2, CURRENT)
                .getSingleResult();
    }
}
