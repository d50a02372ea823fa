package jobshare.matching.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** Stored introductions. */
@ApplicationScoped
class IntroductionRepository implements PanacheRepositoryBase<Introduction, UUID>, UniqueConstraints {

    static final Keyset<Introduction> ORDER = Keyset.newestFirst(Introduction::id);
    private static final String OPEN = "status in " + IntroductionStatus.openInSql();
    /** See {@link Introduction#isHiddenFrom}. */
    private static final String SHOWN_TO_INVITER = "(invitationId is null or status = ACCEPTED)";
    private static final String BETWEEN = "(fromPerson = :one and toPerson = :other or fromPerson = :other and toPerson = :one)";

    Optional<Introduction> byId(IntroductionId id) {
        return findByIdOptional(id.value());
    }

    /** Locks the introduction until the transaction ends, and reloads it. */
    Introduction lock(Introduction introduction) {
        getEntityManager().refresh(introduction, LockModeType.PESSIMISTIC_WRITE);
        return introduction;
    }

    Optional<Introduction> openBetween(PersonId one, PersonId other) {
        return find(OPEN + " and " + BETWEEN, pair(one, other)).firstResultOptional();
    }

    Optional<Introduction> ofInvitation(InvitationId invitation) {
        return find("invitationId", invitation.value()).firstResultOptional();
    }

    Optional<Introduction> acceptedBetween(PersonId one, PersonId other) {
        return find("status = ACCEPTED and " + BETWEEN, pair(one, other)).firstResultOptional();
    }

    private static Parameters pair(PersonId one, PersonId other) {
        return Parameters.with("one", one.value()).and("other", other.value());
    }

    /** Open requests of a person, without those from invitations, which are counted as invitations. */
    long countOpenRequests(PersonId person) {
        return count("status = ASKED and fromPerson = ?1 and invitationId is null", person.value());
    }

    /** Asks of a person since a time in any status, without those from invitations, which are counted as invitations. */
    long countRequests(PersonId person, Instant since) {
        return count("fromPerson = ?1 and suggestedBy is null and invitationId is null and askedAt > ?2", person.value(), since);
    }

    /** Open introductions that have expired, locked. Rows locked by another replica are skipped. */
    List<Introduction> expired(Instant now, int limit) {
        return locked("select * from introduction where " + OPEN + " and expires_at <= ?1", now, limit);
    }

    /** Open introductions without a reminder that expire before a time, locked. */
    List<Introduction> withReminderDue(Instant expiresBefore, int limit) {
        return locked("select * from introduction where " + OPEN + " and reminded_at is null and expires_at <= ?1", expiresBefore,
                limit);
    }

    @SuppressWarnings("unchecked")
    private List<Introduction> locked(String select, Instant time, int limit) {
        return getEntityManager()
                .createNativeQuery(select + " order by expires_at limit ?2 for update skip locked", Introduction.class)
                .setParameter(1, time)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Introductions of a person and of a suggester. */
    Page<Introduction> page(@Nullable PersonId person, String suggestedBy, @Nullable IntroductionStatus status,
            PageRequest<Introduction> request) {
        var id = person == null ? null : person.value();
        return page(new ListFilter().equal("status", status)
                .where("fromPerson = ? and " + SHOWN_TO_INVITER + " or toPerson = ? or suggestedBy = ?", id, id, suggestedBy),
                request);
    }

    /** Introductions of everyone, without those that are hidden from the reader. */
    Page<Introduction> pageOfEveryone(@Nullable PersonId reader, @Nullable IntroductionStatus status,
            PageRequest<Introduction> request) {
        var filter = new ListFilter().equal("status", status);
        return page(reader == null ? filter : filter.where("fromPerson <> ? or " + SHOWN_TO_INVITER, reader.value()), request);
    }

    private Page<Introduction> page(ListFilter filter, PageRequest<Introduction> request) {
        return Page.of(request, find(request.query(filter), request.parameters(filter)).page(0, request.rows()).list());
    }

    /** All introductions of a person, locked. */
    List<Introduction> ofPerson(PersonId person) {
        return find("fromPerson = ?1 or toPerson = ?1 order by id", person.value()).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void eraseSuggester(String subjectKey) {
        update("suggestedBy = 'erased' where suggestedBy = ?1", subjectKey);
    }

    /** By status, without those that their inviter may not know of: else a count could reveal that an invitation was declined. */
    Map<IntroductionStatus, Long> counts() {
        var counts = new EnumMap<IntroductionStatus, Long>(IntroductionStatus.class);
        for (var status : IntroductionStatus.values()) {
            counts.put(status, count("status = ?1 and " + SHOWN_TO_INVITER, status));
        }
        return counts;
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("introduction_pkey", "already-exists", "Introduction {value} already exists."),
                new UniqueConstraint("introduction_one_open_per_pair", "already-open",
                        "An introduction of these two people is already open."));
    }
}
