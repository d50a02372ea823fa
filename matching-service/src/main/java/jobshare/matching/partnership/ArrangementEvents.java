package jobshare.matching.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.ArrangementId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of arrangements up to date, and tells the partnerships what came of them. */
@ApplicationScoped
public class ArrangementEvents implements Handlers {

    private final Consumption consumption;
    private final ArrangementCopies arrangements;
    private final Partnerships partnerships;

    @Inject
    public ArrangementEvents(Consumption consumption, ArrangementCopies arrangements, Partnerships partnerships) {
        this.consumption = consumption;
        this.arrangements = arrangements;
        this.partnerships = partnerships;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ARRANGEMENTS, this::arrangement);
    }

    @Incoming("arrangements")
    @Blocking
    public void arrangements(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records);
    }

    private void arrangement(ReceivedEvent event) {
        if (event.tombstone()) {
            arrangements.remove(ArrangementId.of(event.keyAsId()));
        } else {
            var told = event.payload(ArrangementEvent.class);
            if (arrangements.put(told, day(event))) {
                partnerships.hear(told);
            }
        }
    }

    private static LocalDate day(ReceivedEvent event) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(event.received().timestamp()), ZoneOffset.UTC);
    }
}
