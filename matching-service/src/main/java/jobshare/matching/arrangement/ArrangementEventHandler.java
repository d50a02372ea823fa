package jobshare.matching.arrangement;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.ArrangementId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Updates the copy of arrangements, and fires each newer {@link ArrangementEvent} inside the service in the same transaction. */
@ApplicationScoped
public class ArrangementEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final ArrangementCopyRepository arrangements;
    private final Event<ArrangementEvent> changed;

    public ArrangementEventHandler(EventDispatcher dispatcher, ArrangementCopyRepository arrangements,
            Event<ArrangementEvent> changed) {
        this.dispatcher = dispatcher;
        this.arrangements = arrangements;
        this.changed = changed;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ARRANGEMENTS, this::apply);
    }

    @Incoming("arrangements")
    @Blocking
    public void arrangements(ConsumerRecords<String, byte[]> records) {
        dispatcher.dispatch(records);
    }

    private void apply(ReceivedEvent event) {
        if (event.isTombstone()) {
            arrangements.remove(ArrangementId.of(event.keyAsId()));
            return;
        }
        var arrangement = event.payload(ArrangementEvent.class);
        if (arrangements.put(arrangement, dateOf(event))) {
            changed.fire(arrangement);
        }
    }

    private static LocalDate dateOf(ReceivedEvent event) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(event.record().timestamp()), ZoneOffset.UTC);
    }
}
