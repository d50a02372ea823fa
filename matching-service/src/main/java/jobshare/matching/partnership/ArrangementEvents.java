package jobshare.matching.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.id.ArrangementId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of arrangements up to date. */
@ApplicationScoped
public class ArrangementEvents {

    private final Consumption consumption;
    private final ArrangementCopies arrangements;

    @Inject
    public ArrangementEvents(Consumption consumption, ArrangementCopies arrangements) {
        this.consumption = consumption;
        this.arrangements = arrangements;
    }

    @Incoming("arrangements")
    @Blocking
    public void arrangements(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records, event -> {
            if (event.tombstone()) {
                arrangements.remove(ArrangementId.of(event.keyAsId()));
            } else {
                arrangements.put(event.payload(ArrangementEvent.class));
            }
        });
    }
}
