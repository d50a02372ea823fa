package jobshare.proposal.pitch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.person.PeopleConsumer.PersonErased;
import jobshare.proposal.pitch.ShareLinkView.Opening;
import org.hibernate.Session;

/** The links as they are stored, and when they were opened. */
@ApplicationScoped
public class PitchLinks implements PanacheRepositoryBase<PitchLink, UUID> {

    private static final int SHOWN = 100;

    private final Clock clock;

    @Inject
    PitchLinks(Clock clock) {
        this.clock = clock;
    }

    List<PitchLink> of(ProposalId proposal) {
        return list("proposalId = ?1 order by createdAt, id", proposal.value());
    }

    Optional<PitchLink> of(ProposalId proposal, UUID link) {
        return find("proposalId = ?1 and id = ?2", proposal.value(), link).firstResultOptional();
    }

    /** For an opening: whoever is erased meanwhile waits, or has taken it away. */
    Optional<PitchLink> locked(UUID link) {
        return findByIdOptional(link, LockModeType.PESSIMISTIC_WRITE);
    }

    void opened(PitchLink link, PitchFormat format) {
        getEntityManager().createNativeQuery("insert into pitch_link_opening (link_id, at, format) values (?1, ?2, ?3)")
                .setParameter(1, link.id()).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, format.name().toLowerCase(Locale.ROOT)).executeUpdate();
    }

    long timesOpened(PitchLink link) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from pitch_link_opening where link_id = ?1", Long.class)
                .setParameter(1, link.id()).getSingleResult();
    }

    List<Opening> openings(PitchLink link) {
        return getEntityManager().unwrap(Session.class).createNativeQuery(
                "select at, format from pitch_link_opening where link_id = ?1 order by id desc limit " + SHOWN, Object[].class)
                .setParameter(1, link.id()).getResultStream()
                .map(row -> new Opening((Instant) row[0], (String) row[1])).toList();
    }

    /** What someone pitched who was erased is shown to nobody outside any more. */
    void forget(@Observes PersonErased erased) {
        getEntityManager().createNativeQuery("""
                delete from pitch_link using proposal
                where proposal.id = proposal_id and (first_person = ?1 or second_person = ?1)""")
                .setParameter(1, erased.person().value()).executeUpdate();
    }
}
