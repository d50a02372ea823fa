package jobshare.proposal.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.proposal.Reach;
import org.jspecify.annotations.Nullable;

/** Finds arrangements. */
@ApplicationScoped
public class ArrangementRepository implements PanacheRepositoryBase<Arrangement, UUID> {

    private static final String VISIBLE = """
            (:all = true or a.firstPerson in :people or a.secondPerson in :people
            or a.roleId in (select r.id from KnownRole r
                where r.recruiterKey = :recruiterKey or r.hiringManagerKey = :managerKey))""";

    /** A row of a list is told apart by when it last changed and its id. */
    public record Place(Instant changedAt, UUID id) {
    }

    /** What a list is narrowed to; null where it is not. */
    public record Filter(@Nullable ArrangementStatus status, @Nullable UUID proposalId, @Nullable UUID roleId,
            @Nullable UUID partnershipId, @Nullable Instant updatedSince) {
    }

    public Optional<Arrangement> of(ArrangementId id) {
        return findByIdOptional(id.value());
    }

    /** The arrangement, locked until the end of the transaction. */
    public Optional<Arrangement> locked(ArrangementId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets hires for one role, and of one pair, pass one after the other: each waits for the transaction before it. */
    public void queueFor(RoleId role, PartnershipId partnership) {
        // always in the same order, so that no two wait for each other
        Stream.of(role.value(), partnership.value()).sorted().forEach(id -> getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, id.toString()).getSingleResult());
    }

    public Optional<Arrangement> activeOfRole(RoleId role) {
        return find("roleId = ?1 and status <> ENDED", role.value()).firstResultOptional();
    }

    public Optional<Arrangement> activeOfPartnership(PartnershipId partnership) {
        return find("partnershipId = ?1 and status <> ENDED", partnership.value()).firstResultOptional();
    }

    /** All arrangements that a person is or was in, oldest first. */
    public List<Arrangement> ofPerson(PersonId person) {
        return list("firstPerson = ?1 or secondPerson = ?1 order by id", person.value());
    }

    /** The same, locked. */
    List<Arrangement> lockedOf(PersonId person) {
        return find("firstPerson = ?1 or secondPerson = ?1 order by id", person.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The next rows in the order of their last change, the oldest first. */
    public List<Arrangement> list(Reach reach, Filter filter, @Nullable Place after, int rows) {
        var query = getEntityManager().createQuery("select a from Arrangement a where " + VISIBLE
                + (filter.status() == null ? "" : " and a.status = :status")
                + (filter.proposalId() == null ? "" : " and a.proposalId = :proposal")
                + (filter.roleId() == null ? "" : " and a.roleId = :role")
                + (filter.partnershipId() == null ? "" : " and a.partnershipId = :partnership")
                + (filter.updatedSince() == null ? "" : " and a.changedAt >= :since")
                + (after == null ? "" : " and (a.changedAt > :at or a.changedAt = :at and a.id > :id)")
                + " order by a.changedAt, a.id", Arrangement.class)
                .setParameter("all", reach.all()).setParameter("people", reach.people())
                .setParameter("recruiterKey", reach.recruiterKey()).setParameter("managerKey", reach.managerKey());
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.proposalId() != null) {
            query.setParameter("proposal", filter.proposalId());
        }
        if (filter.roleId() != null) {
            query.setParameter("role", filter.roleId());
        }
        if (filter.partnershipId() != null) {
            query.setParameter("partnership", filter.partnershipId());
        }
        if (filter.updatedSince() != null) {
            query.setParameter("since", filter.updatedSince());
        }
        if (after != null) {
            query.setParameter("at", after.changedAt()).setParameter("id", after.id());
        }
        return query.setMaxResults(rows).getResultList();
    }
}
