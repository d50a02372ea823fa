package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.outbox.Outbox;

/** Tells the other services the state of an arrangement after each change. */
@ApplicationScoped
public class ArrangementNews {

    private final Outbox outbox;

    @Inject
    ArrangementNews(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(ArrangementEvent event) {
        outbox.add(Event.of(Topics.ARRANGEMENTS, event.arrangementId(), ArrangementEvent.TYPE, event));
    }
}
