package jobshare.matching.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The stored partnerships. */
@Singleton
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

    Optional<Partnership> byId(PartnershipId id) {
        return findByIdOptional(id.value());
    }

    /** Nobody else changes it until the current transaction ends; it is read again, as it is now. */
    Partnership lock(Partnership partnership) {
        getEntityManager().refresh(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /** The one that the two have proposed or are in. */
    Optional<Partnership> standingBetween(PersonId one, PersonId other) {
        return find("status <> DISSOLVED and (firstPerson = ?1 and secondPerson = ?2 or firstPerson = ?2 and secondPerson = ?1)",
                one.value(), other.value()).firstResultOptional();
    }

    /**
     * Takes both into an active partnership, each into one at most: the primary key of the table refuses a second.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when one of them is in another
     */
    void join(Partnership partnership) {
        try {
            for (var member : partnership.members()) {
                getEntityManager().createNativeQuery("insert into active_member (person_id, partnership_id) values (?1, ?2)")
                        .setParameter(1, member.value()).setParameter(2, partnership.id().value()).executeUpdate();
            }
        } catch (ConstraintViolationException e) {
            throw Problems.conflict("already-partnered", "One of the two is in an active partnership already.");
        }
    }

    /** The same where either may have found another partner meanwhile: then neither is taken in. */
    boolean rejoin(Partnership partnership) {
        int joined = 0;
        for (var member : partnership.members()) {
            joined += getEntityManager().createNativeQuery("insert into active_member (person_id, partnership_id) values (?1, ?2)"
                    + " on conflict do nothing").setParameter(1, member.value()).setParameter(2, partnership.id().value())
                    .executeUpdate();
        }
        if (joined < partnership.members().size()) {
            leave(partnership);
            return false;
        }
        return true;
    }

    /** Those in which one of these people is, while it is open whether the two go on together. */
    List<Partnership> partingOf(List<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return find("status = PARTING and (firstPerson in ?1 or secondPerson in ?1) order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those whose anniversary has come; those that another replica works on are left to it. */
    @SuppressWarnings("unchecked")
    List<Partnership> celebrating(LocalDate today, int most) {
        return getEntityManager().createNativeQuery("select * from partnership where status in ('ACTIVE', 'PAUSED')"
                + " and next_anniversary <= ?1 order by next_anniversary limit ?2 for update skip locked", Partnership.class)
                .setParameter(1, today).setParameter(2, most).getResultList();
    }

    /** Those with a date of their agreement until a day of which they have yet to be reminded; as {@link #celebrating}. */
    @SuppressWarnings("unchecked")
    List<Partnership> toRemind(LocalDate until, int most) {
        return getEntityManager().createNativeQuery("select p.* from partnership p join agreement a on a.partnership_id = p.id"
                + " where p.status in ('ACTIVE', 'PAUSED') and a.remind_of <= ?1 order by a.remind_of limit ?2"
                + " for update of p, a skip locked", Partnership.class)
                .setParameter(1, until).setParameter(2, most).getResultList();
    }

    /** Frees both. */
    void leave(Partnership partnership) {
        getEntityManager().createNativeQuery("delete from active_member where partnership_id = ?1")
                .setParameter(1, partnership.id().value()).executeUpdate();
    }

    /** Newest first, after the cursor, as far as the caller sees; of a person or of everyone. */
    List<Partnership> page(Reach reach, @Nullable PersonId person, @Nullable PartnershipStatus status, @Nullable UUID after,
            int most) {
        var where = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        if (!reach.all()) {
            where.append(" and (firstPerson = :own or secondPerson = :own or id in :pitched)");
            parameters.and("own", reach.own() == null ? null : reach.own().value()).and("pitched", reach.pitched());
        }
        if (person != null) {
            where.append(" and (firstPerson = :person or secondPerson = :person)");
            parameters.and("person", person.value());
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.and("status", status);
        }
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        return find(where + " order by id desc", parameters).page(Page.ofSize(most)).list();
    }

    List<Partnership> ofPerson(PersonId person) {
        return find("firstPerson = ?1 or secondPerson = ?1 order by id", person.value()).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<PartnershipStatus, Long> counts() {
        var counts = new EnumMap<PartnershipStatus, Long>(PartnershipStatus.class);
        for (var status : PartnershipStatus.values()) {
            counts.put(status, count("status", status));
        }
        return counts;
    }
}
