package jobshare.matching.emergency;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipEnded;
import org.hibernate.Session;

/**
 * Stored emergency contacts, one per partner. They are not part of the agreement, which employers read and whose versions are all
 * kept. A contact is deleted when its owner withdraws it, and when the partnership ends.
 */
@ApplicationScoped
class EmergencyContactRepository {

    private final EntityManager entities;
    private final Clock clock;

    EmergencyContactRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId owner, String contact) {
        entities.createNativeQuery("""
                insert into emergency_contact (partnership_id, person_id, contact, provided_at) values (?1, ?2, ?3, ?4)
                on conflict (partnership_id, person_id) do update
                set contact = excluded.contact, provided_at = excluded.provided_at""")
                .setParameter(1, partnership.value())
                .setParameter(2, owner.value())
                .setParameter(3, contact)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<EmergencyContact> of(PartnershipId partnership, PersonId owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select contact, provided_at from emergency_contact where partnership_id = ?1 and person_id = ?2",
                        Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, owner.value())
                .getResultStream()
                .map(row -> new EmergencyContact((String) row[0], (Instant) row[1]))
                .findFirst();
    }

    void delete(PartnershipId partnership, PersonId owner) {
        entities.createNativeQuery("delete from emergency_contact where partnership_id = ?1 and person_id = ?2")
                .setParameter(1, partnership.value())
                .setParameter(2, owner.value())
                .executeUpdate();
    }

    void on(@Observes PartnershipEnded ended) {
        entities.createNativeQuery("delete from emergency_contact where partnership_id = ?1")
                .setParameter(1, ended.id().value())
                .executeUpdate();
    }
}
