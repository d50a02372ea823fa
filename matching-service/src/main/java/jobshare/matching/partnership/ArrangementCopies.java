package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.RoleId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Own copy of arrangements, as far as a partnership shows them. */
@Singleton
class ArrangementCopies {

    private final EntityManager entities;

    @Inject
    ArrangementCopies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes in an arrangement, unless what is known is as new.
     *
     * @param on the day of the change
     * @return whether it was news
     */
    boolean put(ArrangementEvent told, LocalDate on) {
        return entities.createNativeQuery("""
                insert into arrangement (id, version, status, partnership_id, role_id, start_date, ended_on)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), case when cast(?3 as text) = 'ENDED' then cast(?7 as date) end)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    partnership_id = excluded.partnership_id, role_id = excluded.role_id, start_date = excluded.start_date,
                    ended_on = excluded.ended_on
                where arrangement.version < excluded.version""")
                .setParameter(1, told.arrangementId().value()).setParameter(2, told.version()).setParameter(3, told.status())
                .setParameter(4, told.partnershipId().value()).setParameter(5, told.roleId().value())
                .setParameter(6, told.startDate()).setParameter(7, on).executeUpdate() == 1;
    }

    /** What a partnership has held through this programme, first to last. */
    List<Held> heldBy(PartnershipId partnership) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select id, status, role_id, start_date, ended_on from arrangement
                where partnership_id = ?1 order by start_date nulls first, id""", Object[].class)
                .setParameter(1, partnership.value()).getResultStream()
                .map(row -> new Held(ArrangementId.of((UUID) row[0]), (String) row[1], RoleId.of((UUID) row[2]),
                        day(row[3]), day(row[4])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** A role that two hold or held, from the first day to the last. */
    record Held(ArrangementId id, String status, RoleId role, @Nullable LocalDate from, @Nullable LocalDate until) {
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

    /** Whether the partnership has an arrangement for this role that has not ended. */
    boolean holds(PartnershipId partnership, RoleId role) {
        return entities.createNativeQuery(
                "select 1 from arrangement where partnership_id = ?1 and role_id = ?2 and status <> 'ENDED'")
                .setParameter(1, partnership.value()).setParameter(2, role.value()).getResultStream().findAny().isPresent();
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
