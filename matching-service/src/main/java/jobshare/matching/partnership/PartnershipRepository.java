package jobshare.matching.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.rejection.Rejection;
import jobshare.kit.web.Page;
import jobshare.matching.terms.AgreementVersion;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Stored partnerships. */
@ApplicationScoped
public class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID>, UniqueConstraints {

    static final Keyset<Partnership> ORDER = Keyset.newestFirst(Partnership::id);
    /** Newest first. */
    public static final Keyset<AgreementVersion> VERSION_ORDER = Keyset
            .descending(SortKey.of("number", AgreementVersion::number, Integer::valueOf));
    private static final String BINDING = "status in " + PartnershipStatus.bindingInSql();

    public Optional<Partnership> byId(PartnershipId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("partnership_pkey", "already-exists", "Partnership {value} already exists."),
                new UniqueConstraint("partnership_one_per_pair", "already-exists", "You two already have a partnership."),
                new UniqueConstraint("active_member_pkey", "already-partnered",
                        "You or your partner is already in an active partnership."));
    }

    /** Locks the partnership until the transaction ends, and reloads it. */
    Partnership lock(Partnership partnership) {
        getEntityManager().refresh(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /** The partnership of two people that is not dissolved. */
    Optional<Partnership> currentBetween(PersonId one, PersonId other) {
        return find("status <> DISSOLVED and (firstPerson = ?1 and secondPerson = ?2 or firstPerson = ?2 and secondPerson = ?1)",
                one.value(), other.value()).firstResultOptional();
    }

    /**
     * Binds both members to an active partnership. The primary key of the table keeps everyone in at most one.
     *
     * @throws org.hibernate.exception.ConstraintViolationException if one of them is in another
     */
    void bind(Partnership partnership) {
        for (var member : sorted(partnership)) {
            getEntityManager().createNativeQuery("insert into active_member (person_id, partnership_id) values (?1, ?2)")
                    .setParameter(1, member)
                    .setParameter(2, partnership.id().value())
                    .executeUpdate();
        }
    }

    /** In one order, so that two partnerships of the same people cannot deadlock. */
    private static List<UUID> sorted(Partnership partnership) {
        return partnership.members().both().stream().map(PersonId::value).sorted().toList();
    }

    /** Binds both members again, unless one of them found another partner: then binds neither and returns false. */
    boolean rebind(Partnership partnership) {
        int bound = 0;
        for (var member : sorted(partnership)) {
            bound += getEntityManager()
                    .createNativeQuery(
                            "insert into active_member (person_id, partnership_id) values (?1, ?2)" + " on conflict do nothing")
                    .setParameter(1, member)
                    .setParameter(2, partnership.id().value())
                    .executeUpdate();
        }
        if (bound < partnership.members().both().size()) {
            release(partnership);
            return false;
        }
        return true;
    }

    /** Releases both members. */
    void release(Partnership partnership) {
        getEntityManager().createNativeQuery("delete from active_member where partnership_id = ?1")
                .setParameter(1, partnership.id().value())
                .executeUpdate();
    }

    /** The PARTING partnerships of these people. */
    List<Partnership> partingOf(List<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return find("status = PARTING and (firstPerson in ?1 or secondPerson in ?1) order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Partnerships whose anniversary is due, locked. Rows locked by another replica are skipped. */
    @SuppressWarnings("unchecked")
    List<Partnership> withAnniversaryDue(LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from partnership where " + BINDING
                                + " and next_anniversary <= ?1 order by next_anniversary limit ?2 for update skip locked",
                        Partnership.class)
                .setParameter(1, today)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Partnerships with an agreement reminder due until a day, locked. Rows locked by another replica are skipped. */
    @SuppressWarnings("unchecked")
    public List<Partnership> withReminderDue(LocalDate until, int limit) {
        return getEntityManager()
                .createNativeQuery("select p.* from partnership p join agreement_version a on a.partnership_id = p.id"
                        + " where p." + BINDING + " and a.next_reminder_date <= ?1 order by a.next_reminder_date limit ?2"
                        + " for update of p, a skip locked", Partnership.class)
                .setParameter(1, until)
                .setParameter(2, limit)
                .getResultList();
    }

    /** The partnerships that the caller may list. */
    Page<Partnership> page(VisibilityScope scope, @Nullable PersonId person, @Nullable PartnershipStatus status,
            PageRequest<Partnership> request) {
        var filter = new ListFilter().equal("status", status);
        if (!scope.all()) {
            var own = scope.own() == null ? null : scope.own().value();
            filter.where("firstPerson = ? or secondPerson = ? or id in ?", own, own, scope.visibleAsEmployer());
        }
        if (person != null) {
            filter.where("firstPerson = ? or secondPerson = ?", person.value(), person.value());
        }
        var page = Page.of(request,
                find(request.query(filter), request.parameters(filter)).page(0, request.rows())
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .list());
        loadAgreements(page.items());
        return page;
    }

    /** Loads the agreements of all at once. Hibernate would load them one by one after the next native query. */
    private void loadAgreements(List<Partnership> partnerships) {
        if (!partnerships.isEmpty()) {
            find("from Partnership p left join fetch p.agreementVersions where p in ?1", partnerships)
                    .withHint(HibernateHints.HINT_READ_ONLY, true)
                    .list();
        }
    }

    /** The versions of an agreement. */
    public Page<AgreementVersion> agreementVersions(PartnershipId partnership, PageRequest<AgreementVersion> request) {
        var ofPartnership = new ListFilter().equal("partnershipId", partnership.value());
        var query = getEntityManager().createQuery("from AgreementVersion where " + request.query(ofPartnership),
                AgreementVersion.class);
        request.parameters(ofPartnership).forEach(query::setParameter);
        return Page.of(request, query.setMaxResults(request.rows()).getResultList());
    }

    /** All partnerships of a person, locked. */
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
