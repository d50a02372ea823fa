package jobshare.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Records which events have been handled, in the transaction that handles them. */
@ApplicationScoped
public class Inbox {

    private final EntityManager entities;

    Inbox(EntityManager entities) {
        this.entities = entities;
    }

    /** Registers the event and returns whether it is new. A concurrent repeat waits for the first transaction. */
    public boolean registerIfNew(UUID eventId) {
        return entities.createNativeQuery("insert into inbox (event_id) values (?1) on conflict do nothing")
                .setParameter(1, eventId)
                .executeUpdate() == 1;
    }
}
