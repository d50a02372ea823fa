package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.RoleId;
import org.hibernate.Session;

/** Own copy of arrangements, as far as a partnership shows them. */
@Singleton
class ArrangementCopies {

    private final EntityManager entities;

    @Inject
    ArrangementCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes in an arrangement, unless what is known is as new. */
    void put(ArrangementEvent told) {
        entities.createNativeQuery("""
                insert into arrangement (id, version, status, partnership_id, role_id) values (?1, ?2, ?3, ?4, ?5)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    partnership_id = excluded.partnership_id, role_id = excluded.role_id
                where arrangement.version < excluded.version""")
                .setParameter(1, told.arrangementId().value()).setParameter(2, told.version()).setParameter(3, told.status())
                .setParameter(4, told.partnershipId().value()).setParameter(5, told.roleId().value()).executeUpdate();
    }

    void remove(ArrangementId id) {
        entities.createNativeQuery("delete from arrangement where id = ?1").setParameter(1, id.value()).executeUpdate();
    }

    /** What stands after a hire: who holds the role, and for which partnership. */
    record Holding(ArrangementId id, String status, PartnershipId partnershipId, RoleId roleId) {

        boolean ended() {
            return status.equals("ENDED");
        }
    }

    Optional<Holding> byId(ArrangementId id) {
        return entities.unwrap(Session.class).createNativeQuery(
                "select status, partnership_id, role_id from arrangement where id = ?1", Object[].class)
                .setParameter(1, id.value())
                .getResultStream().findFirst()
                .map(row -> new Holding(id, (String) row[0], PartnershipId.of((UUID) row[1]), RoleId.of((UUID) row[2])));
    }

    /** Of each partnership the arrangement that stands, or the last one that did. */
    Map<PartnershipId, ArrangementCopy> latest(Collection<PartnershipId> partnerships) {
        var latest = new HashMap<PartnershipId, ArrangementCopy>();
        if (!partnerships.isEmpty()) {
            entities.unwrap(Session.class).createNativeQuery("""
                    select distinct on (partnership_id) partnership_id, id, status, role_id from arrangement
                    where partnership_id in (:partnerships) order by partnership_id, status = 'ENDED', id desc""", Object[].class)
                    .setParameter("partnerships", partnerships.stream().map(PartnershipId::value).toList())
                    .getResultList().forEach(row -> latest.put(PartnershipId.of((UUID) row[0]), new ArrangementCopy(
                            ArrangementId.of((UUID) row[1]), (String) row[2], RoleId.of((UUID) row[3]))));
        }
        return latest;
    }
}
