package jobshare.proposal.pitch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** How often a link was opened, and the last openings, latest first. */
    record Openings(long count, List<Opening> last) {

        static final Openings NONE = new Openings(0, List.of());
    }

    /** The openings of those links that were opened. */
    Map<UUID, Openings> openings(Collection<ShareLink> links) {
        var openings = new HashMap<UUID, Openings>();
        if (links.isEmpty()) {
            return openings;
        }
        getEntityManager().unwrap(Session.class)
                .createNativeQuery("""
                        select link_id, at, format, total from (select o.*, count(*) over (partition by link_id) as total,
                            row_number() over (partition by link_id order by id desc) as place
                            from share_link_opening o where link_id in (?1)) numbered
                        where place <= ?2 order by link_id, place""", Object[].class)
                .setParameter(1, links.stream().map(ShareLink::id).toList())
                .setParameter(2, MAX_OPENINGS)
                .getResultStream()
                .forEach(row -> openings.computeIfAbsent((UUID) row[0], link -> new Openings((Long) row[3], new ArrayList<>()))
                        .last()
                        .add(new Opening((Instant) row[1], (String) row[2])));
        return openings;
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
