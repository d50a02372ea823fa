package jobshare.matching.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored introductions. */
@Singleton
class IntroductionRepository implements PanacheRepositoryBase<Introduction, UUID> {

    private static final String OPEN = "status in (ASKED, SUGGESTED)";
    private static final String BETWEEN = "(fromPerson = :one and toPerson = :other or fromPerson = :other and toPerson = :one)";

    Optional<Introduction> byId(IntroductionId id) {
        return findByIdOptional(id.value());
    }

    /** Nobody else changes it until the current transaction ends; it is read again, as it is now. */
    Introduction lock(Introduction introduction) {
        getEntityManager().refresh(introduction, LockModeType.PESSIMISTIC_WRITE);
        return introduction;
    }

    Optional<Introduction> openBetween(PersonId one, PersonId other) {
        return find(OPEN + " and " + BETWEEN, two(one, other)).firstResultOptional();
    }

    Optional<Introduction> ofInvitation(InvitationId invitation) {
        return find("invitationId", invitation.value()).firstResultOptional();
    }

    Optional<Introduction> acceptedBetween(PersonId one, PersonId other) {
        return find("status = ACCEPTED and " + BETWEEN, two(one, other)).firstResultOptional();
    }

    private static Parameters two(PersonId one, PersonId other) {
        return Parameters.with("one", one.value()).and("other", other.value());
    }

    /** Without those by invitation, which count as such. */
    long openAsksOf(PersonId person) {
        return count("status = ASKED and fromPerson = ?1 and invitationId is null", person.value());
    }

    /** Since a time, whatever became of them; without those by invitation, which count as such. */
    long asksOf(PersonId person, Instant since) {
        return count("fromPerson = ?1 and suggestedBy is null and invitationId is null and askedAt > ?2", person.value(), since);
    }

    /** Open ones whose time has come; those that another replica works on are left to it. */
    List<Introduction> due(Instant now, int most) {
        return locked("select * from introduction where status in ('ASKED', 'SUGGESTED') and expires_at <= ?1", now, most);
    }

    /** Open ones that end before then, and of which nobody was reminded. */
    List<Introduction> toRemind(Instant then, int most) {
        return locked("select * from introduction where status in ('ASKED', 'SUGGESTED') and reminded_at is null"
                + " and expires_at <= ?1", then, most);
    }

    @SuppressWarnings("unchecked")
    private List<Introduction> locked(String select, Instant then, int most) {
        return getEntityManager().createNativeQuery(select + " order by expires_at limit ?2 for update skip locked",
                Introduction.class)
                .setParameter(1, then).setParameter(2, most).getResultList();
    }

    /** Newest first, after the cursor; of a person, of who suggested, or of everyone. */
    List<Introduction> page(@Nullable PersonId person, @Nullable String suggestedBy, @Nullable IntroductionStatus status,
            @Nullable UUID after, int most) {
        var where = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        if (person != null || suggestedBy != null) {
            where.append(" and (fromPerson = :person and (invitationId is null or status = ACCEPTED) or toPerson = :person"
                    + " or suggestedBy = :suggestedBy)");
            parameters.and("person", person == null ? null : person.value()).and("suggestedBy", suggestedBy);
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

    /** All that a person has a part in, since that person is gone. */
    List<Introduction> ofPerson(PersonId person) {
        return find("fromPerson = ?1 or toPerson = ?1 order by id", person.value()).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void forgetSuggester(String subjectKey) {
        update("suggestedBy = 'erased' where suggestedBy = ?1", subjectKey);
    }

    Map<IntroductionStatus, Long> counts() {
        var counts = new EnumMap<IntroductionStatus, Long>(IntroductionStatus.class);
        for (var status : IntroductionStatus.values()) {
            counts.put(status, count("status", status));
        }
        return counts;
    }
}
