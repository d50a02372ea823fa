package jobshare.proposal.pitch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.proposal.person.PersonEventHandler.PersonErased;
import jobshare.proposal.pitch.ShareLinkView.Opening;
import org.hibernate.Session;

/** Finds share links, and records when they are opened. */
@ApplicationScoped
public class ShareLinkRepository implements PanacheRepositoryBase<ShareLink, UUID>, UniqueConstraints {

    static final UniqueConstraint ID = new UniqueConstraint("share_link_pkey", "id-taken",
            "A share link with id {value} already exists. Omit id to have one generated.");

    private static final int MAX_OPENINGS = 100;

    private final Clock clock;

    ShareLinkRepository(Clock clock) {
        this.clock = clock;
    }

    List<ShareLink> of(ProposalId proposal) {
        return list("proposalId = ?1 order by createdAt, id", proposal.value());
    }

    Optional<ShareLink> of(ProposalId proposal, UUID link) {
        return find("proposalId = ?1 and id = ?2", proposal.value(), link).firstResultOptional();
    }

    /** The link, locked against a concurrent erasure. */
    Optional<ShareLink> locked(UUID link) {
        return findByIdOptional(link, LockModeType.PESSIMISTIC_WRITE);
    }

    void recordOpening(ShareLink link, PitchFormat format) {
        getEntityManager().createNativeQuery("insert into share_link_opening (link_id, at, format) values (?1, ?2, ?3)")
                .setParameter(1, link.id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, format.name().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    /** When the first of the last so many openings was; empty if there were fewer. */
    Optional<Instant> firstOfLast(ShareLink link, int openings) {
        return getEntityManager().unwrap(Session.class)
                .createNativeQuery("select at from share_link_opening where link_id = ?1 order by id desc offset ?2 limit 1",
                        Instant.class)
                .setParameter(1, link.id())
                .setParameter(2, openings - 1)
                .uniqueResultOptional();
    }

    long timesOpened(ShareLink link) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from share_link_opening where link_id = ?1", Long.class)
                .setParameter(1, link.id())
                .getSingleResult();
    }

    List<Opening> openings(ShareLink link) {
        return getEntityManager().unwrap(Session.class)
                .createNativeQuery(
                        "select at, format from share_link_opening where link_id = ?1 order by id desc limit " + MAX_OPENINGS,
                        Object[].class)
                .setParameter(1, link.id())
                .getResultStream()
                .map(row -> new Opening((Instant) row[0], (String) row[1]))
                .toList();
    }

    /** Deletes the links to all proposals of an erased person. */
    void deleteOf(@Observes PersonErased erased) {
        getEntityManager().createNativeQuery("""
                delete from share_link using proposal
                where proposal.id = proposal_id and (first_person_id = ?1 or second_person_id = ?1)""")
                .setParameter(1, erased.person().value())
                .executeUpdate();
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(ID);
    }
}
