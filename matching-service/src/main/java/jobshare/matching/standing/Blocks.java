package jobshare.matching.standing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Whom people have blocked. It holds from the commit on in every answer, since matching reads it with each query, and until it is
 * lifted. Nobody else ever learns of it: what is open between the two ends with the no that could have been said anyway, the audit trail
 * has it under the one who blocks, and no event tells of it.
 */
@Singleton
class Blocks {

    /** Nobody has met more; it keeps one caller from filling the table. */
    static final int MOST = 1_000;

    private final EntityManager entities;
    private final Standings standings;
    private final PeopleLock people;
    private final Event<Blocked> blocked;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Blocks(EntityManager entities, Standings standings, PeopleLock people, Event<Blocked> blocked, Audit audit, Clock clock) {
        this.entities = entities;
        this.standings = standings;
        this.people = people;
        this.blocked = blocked;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Blocks someone; done twice, the first time counts.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the two are partners, or at {@value #MOST} blocks
     */
    Block add(PersonId by, PersonId other) {
        people.lock(by, other);
        var partnership = standings.of(by).partnership(by);
        if (partnership != null && partnership.includes(other)) {
            throw Problems.conflict("partners", "You two are partners. Dissolve partnership " + partnership.partnershipId()
                    + " first.");
        }
        var known = find(by, other);
        if (known != null) {
            return known;
        }
        if (count(by) >= MOST) {
            throw Problems.conflict("too-many-blocks",
                    "You have blocked " + MOST + " people, which is the most. Lift one first.");
        }
        var block = new Block(other, clock.instant());
        entities.createNativeQuery("insert into block (blocker, blocked, since) values (?1, ?2, ?3)")
                .setParameter(1, by.value()).setParameter(2, other.value())
                .setParameter(3, block.since().atOffset(ZoneOffset.UTC)).executeUpdate();
        blocked.fire(new Blocked(by, other));
        audit.record("block", "person", by.value(), List.of());
        return block;
    }

    /** Whether there was one to lift. */
    boolean lift(PersonId by, PersonId other) {
        people.lock(by, other);
        var lifted = entities.createNativeQuery("delete from block where blocker = ?1 and blocked = ?2")
                .setParameter(1, by.value()).setParameter(2, other.value()).executeUpdate() == 1;
        if (lifted) {
            audit.record("lift-block", "person", by.value(), List.of());
        }
        return lifted;
    }

    private @Nullable Block find(PersonId by, PersonId other) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select since from block where blocker = ?1 and blocked = ?2", Instant.class)
                .setParameter(1, by.value()).setParameter(2, other.value()).getResultStream().findFirst()
                .map(since -> new Block(other, since)).orElse(null);
    }

    private long count(PersonId by) {
        return ((Number) entities.createNativeQuery("select count(*) from block where blocker = ?1").setParameter(1, by.value())
                .getSingleResult()).longValue();
    }

    /** Oldest first, after the place where the page before ended. */
    List<Block> page(PersonId by, @Nullable Block after, int most) {
        var place = after == null ? "" : " and (since, blocked) > (:since, :blocked)";
        var query = entities.unwrap(Session.class)
                .createNativeQuery("select blocked, since from block where blocker = :by" + place
                        + " order by since, blocked limit :most", Object[].class)
                .setParameter("by", by.value()).setParameter("most", most);
        if (after != null) {
            query.setParameter("since", after.since().atOffset(ZoneOffset.UTC)).setParameter("blocked",
                    after.personId().value());
        }
        return query.getResultStream().map(row -> new Block(PersonId.of((UUID) row[0]), (Instant) row[1])).toList();
    }
}
