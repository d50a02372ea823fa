package jobshare.matching.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
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

/** The stored copy of arrangements. */
@ApplicationScoped
public class ArrangementCopyRepository {

    private final EntityManager entities;

    ArrangementCopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stores an arrangement unless the copy has the same or a newer version.
     *
     * @param changedOn date of the change
     * @return whether it was stored
     */
    boolean put(ArrangementEvent arrangement, LocalDate changedOn) {
        return entities.createNativeQuery("""
                insert into arrangement_copy (id, version, status, partnership_id, role_id, start_date, ended_on)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), case when cast(?3 as text) = 'ENDED' then cast(?7 as date) end)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    partnership_id = excluded.partnership_id, role_id = excluded.role_id, start_date = excluded.start_date,
                    ended_on = excluded.ended_on
                where arrangement_copy.version < excluded.version""")
                .setParameter(1, arrangement.arrangementId().value())
                .setParameter(2, arrangement.version())
                .setParameter(3, arrangement.status())
                .setParameter(4, arrangement.partnershipId().value())
                .setParameter(5, arrangement.roleId().value())
                .setParameter(6, arrangement.startDate())
                .setParameter(7, changedOn)
                .executeUpdate() == 1;
    }

    void remove(ArrangementId id) {
        entities.createNativeQuery("delete from arrangement_copy where id = ?1").setParameter(1, id.value()).executeUpdate();
    }

    /** A role that a partnership holds or held, with its first and last day. */
    public record HeldRole(ArrangementId id, String status, RoleId role, @Nullable LocalDate from, @Nullable LocalDate until) {
    }

    /** The roles that a partnership held in this programme, first to last. */
    public List<HeldRole> rolesHeldBy(PartnershipId partnership) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, status, role_id, start_date, ended_on from arrangement_copy
                        where partnership_id = ?1 order by start_date nulls first, id""", Object[].class)
                .setParameter(1, partnership.value())
                .getResultStream()
                .map(row -> new HeldRole(ArrangementId.of((UUID) row[0]), (String) row[1], RoleId.of((UUID) row[2]), date(row[3]),
                        date(row[4])))
                .toList();
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** An arrangement with the role and the partnership that it is for. */
    public record Holding(ArrangementId id, String status, PartnershipId partnershipId, RoleId roleId) {

        public boolean isEnded() {
            return status.equals("ENDED");
        }
    }

    public Optional<Holding> byId(ArrangementId id) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select status, partnership_id, role_id from arrangement_copy where id = ?1", Object[].class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(row -> new Holding(id, (String) row[0], PartnershipId.of((UUID) row[1]), RoleId.of((UUID) row[2])));
    }

    /** Whether the partnership has an arrangement for this role that has not ended. */
    public boolean isHeldBy(PartnershipId partnership, RoleId role) {
        return entities
                .createNativeQuery(
                        "select 1 from arrangement_copy where partnership_id = ?1 and role_id = ?2 and status <> 'ENDED'")
                .setParameter(1, partnership.value())
                .setParameter(2, role.value())
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** The current arrangement of each partnership, or else its last one. */
    public Map<PartnershipId, ArrangementCopy> latest(Collection<PartnershipId> partnerships) {
        var latest = new HashMap<PartnershipId, ArrangementCopy>();
        if (!partnerships.isEmpty()) {
            entities.unwrap(Session.class)
                    .createNativeQuery("""
                            select distinct on (partnership_id) partnership_id, id, status, role_id from arrangement_copy
                            where partnership_id in (:partnerships) order by partnership_id, status = 'ENDED', id desc""",
                            Object[].class)
                    .setParameter("partnerships", partnerships.stream().map(PartnershipId::value).toList())
                    .getResultList()
                    .forEach(row -> latest.put(PartnershipId.of((UUID) row[0]),
                            new ArrangementCopy(ArrangementId.of((UUID) row[1]), (String) row[2], RoleId.of((UUID) row[3]))));
        }
        return latest;
    }
}
