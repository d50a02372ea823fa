package jobshare.proposal.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.web.Page;
import jobshare.proposal.access.VisibilityScope;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.ruleset.StatutoryRequestStatus;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Finds proposals. */
@ApplicationScoped
public class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID>, UniqueConstraints {

    /** The oldest change first, so that a feed of changes misses nothing. */
    public static final Keyset<Proposal> ORDER = Keyset.ascending(SortKey.time("changedAt", Proposal::changedAt),
            SortKey.id("id", Proposal::id));
    private static final String IDS_VISIBLE = """
            (partners.first.personId in :people or partners.second.personId in :people
            or roleId in (select r.id from RoleCopy r where r.recruiterKey = :recruiterKey)
            or id in (select p.id from Proposal p join p.timeline.entries t where t.step = REQUESTED
                and p.roleId in (select r.id from RoleCopy r where r.hiringManagerKey = :managerKey)))""";
    private static final String VISIBLE = "(" + IDS_VISIBLE + """
            or status <> DRAFT and roleId in (select r.id from RoleCopy r where r.hiringManagerKey = :managerKey))""";

    /** What a list is narrowed to; null where it is not. */
    public record Filter(
            @Nullable ProposalStatus status,
            @Nullable UUID roleId,
            @Nullable UUID partnershipId,
            @Nullable Instant updatedSince) {
    }

    public Optional<Proposal> of(ProposalId id) {
        return findByIdOptional(id.value());
    }

    /** The proposal, locked until the end of the transaction: a concurrent command waits, and sees the result of this one. */
    public Optional<Proposal> locked(ProposalId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The proposals that the caller may see. */
    public Page<Proposal> page(VisibilityScope scope, Filter by, PageRequest<Proposal> request) {
        // a filter by partnership must not show which pair has sent a sounding
        var visible = by.partnershipId() == null ? VISIBLE : IDS_VISIBLE;
        var filter = scope.filter(visible)
                .equal("status", by.status())
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

    /** Another proposal of the same pair for the same role that the employer has still to decide. */
    public Optional<Proposal> underWayBeside(Proposal proposal) {
        return find("partnershipId = ?1 and roleId = ?2 and id <> ?3 and status in ?4", proposal.partnership().value(),
                proposal.role().value(), proposal.id().value(), ProposalStatus.BEFORE_EMPLOYER).firstResultOptional();
    }

    /** Proposals of a partnership that may still be withdrawn, locked. */
    public List<Proposal> openOf(PartnershipId partnership) {
        return find("partnershipId = ?1 and status not in ?2 order by id", partnership.value(), ProposalStatus.NOT_WITHDRAWABLE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Proposals of a person that may still be withdrawn, locked. */
    public List<Proposal> openOf(PersonId person) {
        return find("(partners.first.personId = ?1 or partners.second.personId = ?1) and status not in ?2 order by id",
                person.value(), ProposalStatus.NOT_WITHDRAWABLE).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** All proposals that a person has a part in, oldest first. */
    public List<Proposal> ofPerson(PersonId person) {
        return list("partners.first.personId = ?1 or partners.second.personId = ?1 order by id", person.value());
    }

    /** The same, locked. */
    List<Proposal> lockedOf(PersonId person) {
        return find("partners.first.personId = ?1 or partners.second.personId = ?1 order by id", person.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Serialises the counts of the statutory requests of a person until the end of the transaction. */
    void lockRequestsOf(PersonId person) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                .setParameter(1, "statutory-request " + person.value())
                .getResultList();
    }

    /** The statutory requests that a person has made or that were decided after a day, or that still wait for a decision. */
    public List<StatutoryRequest> requestsOf(PersonId person, LocalDate since) {
        return getEntityManager().createQuery("""
                from StatutoryRequest where personId = ?1
                and madeOn is not null and (madeOn > ?2 or decidedOn > ?2 or status in ?3)""", StatutoryRequest.class)
                .setParameter(1, person.value())
                .setParameter(2, since)
                .setParameter(3, StatutoryRequestStatus.PENDING)
                .getResultList();
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return Stream.of("proposal_pkey", "interview_pkey", "concern_pkey")
                .map(name -> new UniqueConstraint(name, "id-taken", "The id {value} is taken. Leave id out to get a new one."))
                .toList();
    }
}
