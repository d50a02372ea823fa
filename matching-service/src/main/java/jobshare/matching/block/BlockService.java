package jobshare.matching.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.web.Page;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.pairing.PersonLock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Blocks between people. A block takes effect with its commit, since matching reads blocks with each query. It stays secret:
 * anything open between the two people ends as if the blocker had declined, the audit trail records it under the blocker, and no
 * event is published.
 */
@ApplicationScoped
class BlockService {

    /** The most blocks per person; keeps one caller from filling the table. */
    static final int MAX_BLOCKS = 1_000;

    /** Oldest first. */
    static final Keyset<BlockView> ORDER = Keyset.ascending(SortKey.time("since", BlockView::since),
            SortKey.id("blocked", BlockView::personId));

    private final EntityManager entities;
    private final PairingFactsLoader pairingFacts;
    private final PersonLock people;
    private final Event<PersonBlocked> blocked;
    private final AuditLog audit;
    private final Clock clock;

    BlockService(EntityManager entities, PairingFactsLoader pairingFacts, PersonLock people, Event<PersonBlocked> blocked,
            AuditLog audit, Clock clock) {
        this.entities = entities;
        this.pairingFacts = pairingFacts;
        this.people = people;
        this.blocked = blocked;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Blocks a person. A second block of the same person has no effect.
     *
     * @throws RuleViolation if they are partners, or the person already has {@value #MAX_BLOCKS} blocks
     */
    BlockView add(PersonId by, PersonId other) {
        people.lock(by, other);
        var partnership = pairingFacts.of(by, PairingFactsLoader.Reader.ANOTHER).partnership(by);
        if (partnership != null && partnership.includes(other)) {
            throw new RuleViolation("partners",
                    "You cannot block your partner. Dissolve partnership " + partnership.partnershipId() + " first.");
        }
        var known = find(by, other);
        if (known != null) {
            return known;
        }
        if (count(by) >= MAX_BLOCKS) {
            throw new RuleViolation("too-many-blocks",
                    "You already blocked " + MAX_BLOCKS + " people, the maximum. Delete a block first.");
        }
        var block = new BlockView(other, clock.instant());
        entities.createNativeQuery("insert into block (blocker, blocked, since) values (?1, ?2, ?3)")
                .setParameter(1, by.value())
                .setParameter(2, other.value())
                .setParameter(3, block.since().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        blocked.fire(new PersonBlocked(by, other));
        audit.record("block", "person", by.value(), List.of());
        return block;
    }

    /** @return whether there was a block */
    boolean delete(PersonId by, PersonId other) {
        people.lock(by, other);
        var deleted = entities.createNativeQuery("delete from block where blocker = ?1 and blocked = ?2")
                .setParameter(1, by.value())
                .setParameter(2, other.value())
                .executeUpdate() == 1;
        if (deleted) {
            audit.record("delete-block", "person", by.value(), List.of());
        }
        return deleted;
    }

    private @Nullable BlockView find(PersonId by, PersonId other) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select since from block where blocker = ?1 and blocked = ?2", Instant.class)
                .setParameter(1, by.value())
                .setParameter(2, other.value())
                .getResultStream()
                .findFirst()
                .map(since -> new BlockView(other, since))
                .orElse(null);
    }

    private long count(PersonId by) {
        return ((Number) entities.createNativeQuery("select count(*) from block where blocker = ?1")
                .setParameter(1, by.value())
                .getSingleResult()).longValue();
    }

    /** The blocks of a person. */
    Page<BlockView> page(PersonId by, PageRequest<BlockView> request) {
        var own = new ListFilter().equal("blocker", by.value());
        var query = entities.unwrap(Session.class)
                .createNativeQuery("select blocked, since from block where " + request.query(own), Object[].class);
        request.parameters(own).forEach(query::setParameter);
        var read = query.setMaxResults(request.rows())
                .getResultStream()
                .map(row -> new BlockView(PersonId.of((UUID) row[0]), (Instant) row[1]))
                .toList();
        return Page.of(request, read);
    }
}
