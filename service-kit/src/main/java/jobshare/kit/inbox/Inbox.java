package jobshare.kit.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Remembers which events took effect, in the transaction of their effect. */
@Singleton
public class Inbox {

    private final EntityManager entities;

    @Inject
    Inbox(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether this event is new; from now on it is not. A repeat at the same moment waits for the first one's transaction. */
    public boolean firstTime(UUID eventId) {
        return entities.createNativeQuery("insert into inbox (event_id) values (?1) on conflict do nothing")
                .setParameter(1, eventId).executeUpdate() == 1;
    }
}
