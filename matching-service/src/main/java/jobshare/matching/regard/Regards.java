package jobshare.matching.regard;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipOver;
import org.hibernate.Session;

/**
 * What the two have stated.
 *
 * <p>Stating reads nothing of the other's, so that its answer is the same whatever they said. What can't be helped: whoever said yes to
 * all of it and reads that both did, knows that the other did too; whoever said yes and does not read it, knows that the other has not,
 * or not yet; and who looks often sees when that changes. Whoever did not say yes to all of it learns nothing.
 */
@Singleton
class Regards {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Regards(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void state(PartnershipId partnership, PersonId by, Regard regard) {
        entities.createNativeQuery("""
                insert into regard (partnership_id, person_id, does_the_job_as_well, at_ease_with_reasons, shares_the_commitment,
                                    stated_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on conflict (partnership_id, person_id) do update set does_the_job_as_well = excluded.does_the_job_as_well,
                    at_ease_with_reasons = excluded.at_ease_with_reasons,
                    shares_the_commitment = excluded.shares_the_commitment, stated_at = excluded.stated_at""")
                .setParameter(1, partnership.value()).setParameter(2, by.value())
                .setParameter(3, regard.doesTheJobAtLeastAsWell()).setParameter(4, regard.atEaseWithTheirReasons())
                .setParameter(5, regard.sharesTheCommitment()).setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void withdraw(PartnershipId partnership, PersonId by) {
        entities.createNativeQuery("delete from regard where partnership_id = ?1 and person_id = ?2")
                .setParameter(1, partnership.value()).setParameter(2, by.value()).executeUpdate();
    }

    /** What this one has stated: for themselves to read. */
    Optional<Regard> of(PartnershipId partnership, PersonId by) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select does_the_job_as_well, at_ease_with_reasons, shares_the_commitment from regard
                where partnership_id = ?1 and person_id = ?2""", Object[].class)
                .setParameter(1, partnership.value()).setParameter(2, by.value()).getResultStream()
                .map(row -> new Regard((Boolean) row[0], (Boolean) row[1], (Boolean) row[2])).findFirst();
    }

    boolean bothSaidYes(PartnershipId partnership) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from regard where partnership_id = ?1
                and does_the_job_as_well and at_ease_with_reasons and shares_the_commitment""")
                .setParameter(1, partnership.value()).getSingleResult()).intValue() == 2;
    }

    void forget(@Observes PartnershipOver over) {
        entities.createNativeQuery("delete from regard where partnership_id = ?1").setParameter(1, over.id().value())
                .executeUpdate();
    }
}
