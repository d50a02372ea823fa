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
import jobshare.matching.privatetext.PrivateTexts;
import jobshare.matching.privatetext.PrivateTextsErased;
import org.hibernate.Session;

/**
 * Stored emergency contacts, one per partner. They are not part of the agreement, which employers read and whose versions are all
 * kept. A contact is deleted when its owner withdraws it, when the partnership ends, and when the private texts of its owner are erased.
 */
@ApplicationScoped
class EmergencyContactRepository {

    private final EntityManager entities;
    private final PrivateTexts texts;
    private final Clock clock;

    EmergencyContactRepository(EntityManager entities, PrivateTexts texts, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId owner, String contact) {
        entities.createNativeQuery("""
                insert into emergency_contact (partnership_id, person_id, contact, provided_at, private_text_erasures)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (partnership_id, person_id) do update set contact = excluded.contact,
                    provided_at = excluded.provided_at, private_text_erasures = excluded.private_text_erasures""")
                .setParameter(1, partnership.value())
                .setParameter(2, owner.value())
                .setParameter(3, contact)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, texts.erasures(owner))
                .executeUpdate();
    }

    Optional<EmergencyContact> of(PartnershipId partnership, PersonId owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select contact, provided_at from emergency_contact
                        where partnership_id = ?1 and person_id = ?2 and private_text_erasures >= ?3""", Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, owner.value())
                .setParameter(3, texts.erasures(owner))
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

    void on(@Observes PrivateTextsErased erased) {
        entities.createNativeQuery("delete from emergency_contact where person_id = ?1 and private_text_erasures < ?2")
                .setParameter(1, erased.person().value())
                .setParameter(2, erased.erasures())
                .executeUpdate();
    }

    void on(@Observes PartnershipEnded ended) {
        entities.createNativeQuery("delete from emergency_contact where partnership_id = ?1")
                .setParameter(1, ended.id().value())
                .executeUpdate();
    }
}
