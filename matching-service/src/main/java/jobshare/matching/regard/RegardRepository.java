package jobshare.matching.regard;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipEnded;
import org.hibernate.Session;

/**
 * Stored assessments.
 *
 * <p>Submitting reads nothing of the partner's assessment, so the response never depends on it. One inference remains possible: a
 * partner who said yes to everything learns from the result whether the other did, and, by reading it often, when that changes. A
 * partner who did not say yes to everything learns nothing.
 */
@ApplicationScoped
class RegardRepository {

    private final EntityManager entities;
    private final Clock clock;

    RegardRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId by, Assessment assessment) {
        entities.createNativeQuery("""
                insert into regard (partnership_id, person_id, does_the_job_as_well, at_ease_with_reasons, shares_the_commitment,
                                    submitted_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on conflict (partnership_id, person_id) do update set does_the_job_as_well = excluded.does_the_job_as_well,
                    at_ease_with_reasons = excluded.at_ease_with_reasons,
                    shares_the_commitment = excluded.shares_the_commitment, submitted_at = excluded.submitted_at""")
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .setParameter(3, assessment.doesTheJobAtLeastAsWell())
                .setParameter(4, assessment.atEaseWithTheirReasons())
                .setParameter(5, assessment.sharesTheCommitment())
                .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void delete(PartnershipId partnership, PersonId by) {
        entities.createNativeQuery("delete from regard where partnership_id = ?1 and person_id = ?2")
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .executeUpdate();
    }

    /** The assessment of one partner, for themselves to read. */
    Optional<Assessment> of(PartnershipId partnership, PersonId by) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select does_the_job_as_well, at_ease_with_reasons, shares_the_commitment from regard
                        where partnership_id = ?1 and person_id = ?2""", Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .getResultStream()
                .map(row -> new Assessment((Boolean) row[0], (Boolean) row[1], (Boolean) row[2]))
                .findFirst();
    }

    boolean bothSaidYes(PartnershipId partnership) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from regard where partnership_id = ?1
                and does_the_job_as_well and at_ease_with_reasons and shares_the_commitment""")
                .setParameter(1, partnership.value())
                .getSingleResult()).intValue() == 2;
    }

    void on(@Observes PartnershipEnded ended) {
        entities.createNativeQuery("delete from regard where partnership_id = ?1")
                .setParameter(1, ended.id().value())
                .executeUpdate();
    }
}
