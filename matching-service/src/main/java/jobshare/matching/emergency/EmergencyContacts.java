package jobshare.matching.emergency;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipOver;
import org.hibernate.Session;

/**
 * The stored contacts. No part of the agreement's text, of which every version is kept and which an employer reads: there is one of
 * each, it goes when its owner says so, and with the partnership.
 */
@Singleton
class EmergencyContacts {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    EmergencyContacts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId owner, String contact) {
        entities.createNativeQuery("""
                insert into emergency_contact (partnership_id, person_id, contact, told_at) values (?1, ?2, ?3, ?4)
                on conflict (partnership_id, person_id) do update set contact = excluded.contact, told_at = excluded.told_at""")
                .setParameter(1, partnership.value()).setParameter(2, owner.value()).setParameter(3, contact)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    Optional<EmergencyContact> of(PartnershipId partnership, PersonId owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select contact, told_at from emergency_contact where partnership_id = ?1 and person_id = ?2",
                        Object[].class)
                .setParameter(1, partnership.value()).setParameter(2, owner.value()).getResultStream()
                .map(row -> new EmergencyContact((String) row[0], (Instant) row[1])).findFirst();
    }

    void remove(PartnershipId partnership, PersonId owner) {
        entities.createNativeQuery("delete from emergency_contact where partnership_id = ?1 and person_id = ?2")
                .setParameter(1, partnership.value()).setParameter(2, owner.value()).executeUpdate();
    }

    void forget(@Observes PartnershipOver over) {
        entities.createNativeQuery("delete from emergency_contact where partnership_id = ?1")
                .setParameter(1, over.id().value()).executeUpdate();
    }
}
