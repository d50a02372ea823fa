package jobshare.proposal.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.web.Page;
import jobshare.proposal.access.VisibilityScope;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Finds arrangements. */
@ApplicationScoped
public class ArrangementRepository implements PanacheRepositoryBase<Arrangement, UUID> {

    /** The oldest change first, so that a feed of changes misses nothing. */
    public static final Keyset<Arrangement> ORDER = Keyset.ascending(SortKey.time("changedAt", Arrangement::changedAt),
            SortKey.id("id", Arrangement::id));
    private static final String VISIBLE = """
            (holders.first.personId in :people or holders.second.personId in :people
            or roleId in (select r.id from RoleCopy r
                where r.recruiterKey = :recruiterKey or r.hiringManagerKey = :managerKey))""";

    /** What a list is narrowed to; null where it is not. */
    public record Filter(
            @Nullable ArrangementStatus status,
            @Nullable UUID proposalId,
            @Nullable UUID roleId,
            @Nullable UUID partnershipId,
            @Nullable Instant updatedSince) {
    }

    public Optional<Arrangement> of(ArrangementId id) {
        return findByIdOptional(id.value());
    }

    /** The arrangement, locked until the end of the transaction. */
    public Optional<Arrangement> locked(ArrangementId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Serialises pitches and hires for one role, and of one pair: each waits for the transaction before it. */
    public void lock(RoleId role, PartnershipId partnership) {
        // always in the same order, which prevents a deadlock
        Stream.of(role.value(), partnership.value())
                .sorted()
                .forEach(id -> getEntityManager()
                        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                        .setParameter(1, id.toString())
                        .getSingleResult());
    }

    public Optional<Arrangement> activeOfRole(RoleId role) {
        return find("roleId = ?1 and status <> ENDED", role.value()).firstResultOptional();
    }

    /** The arrangement whose place a hire of this pair into the role would take, since a successor is sought for one of them. */
    public Optional<Arrangement> openTo(List<PersonId> pair, RoleId role) {
        return activeOfRole(role).filter(arrangement -> arrangement.isOpenTo(pair));
    }

    public Optional<Arrangement> activeOfPartnership(PartnershipId partnership) {
        return find("partnershipId = ?1 and status <> ENDED", partnership.value()).firstResultOptional();
    }

    /** The next arrangement on which something is due on this day, claimed for this transaction; no other replica gets it. */
    Optional<UUID> claim(LocalDate today, Set<UUID> except) {
        return getEntityManager().createNativeQuery("""
                select id from arrangement where next_check_on <= ?1 and id not in (?2) order by next_check_on, id limit 1
                for update skip locked""", UUID.class)
                .setParameter(1, today)
                .setParameter(2, except)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Anonymises the reviews of someone of the employer who was erased, and removes their notes. */
    void forgetAuthor(String subjectKey) {
        getEntityManager().createQuery("update Review set authorKey = null, note = null where authorKey = ?1")
                .setParameter(1, subjectKey)
                .executeUpdate();
    }

    /** All arrangements that a person is or was in, oldest first. */
    public List<Arrangement> ofPerson(PersonId person) {
        return list("holders.first.personId = ?1 or holders.second.personId = ?1 order by id", person.value());
    }

    /** The same, locked. */
    List<Arrangement> lockedOf(PersonId person) {
        return find("holders.first.personId = ?1 or holders.second.personId = ?1 order by id", person.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a partnership, locked. */
    List<Arrangement> lockedOf(PartnershipId partnership) {
        return find("partnershipId = ?1 order by id", partnership.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The arrangements that the caller may see. */
    public Page<Arrangement> page(VisibilityScope scope, Filter by, PageRequest<Arrangement> request) {
        var filter = scope.filter(VISIBLE)
                .equal("status", by.status())
                .equal("proposalId", by.proposalId())
                .equal("roleId", by.roleId())
                .equal("partnershipId", by.partnershipId());
        if (by.updatedSince() != null) {
            filter.where("changedAt >= ?", by.updatedSince());
        }
        return Page.of(request,
                find(request.query(filter), request.parameters(filter)).page(0, request.rows())
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .list());
    }
}
