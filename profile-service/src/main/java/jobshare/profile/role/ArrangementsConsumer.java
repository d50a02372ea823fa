package jobshare.profile.role;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What stands after a hire: it alone sets and releases FILLED. */
@ApplicationScoped
public class ArrangementsConsumer {

    private final Consumption consumption;
    private final Occupancy occupancy;

    ArrangementsConsumer(Consumption consumption, Occupancy occupancy) {
        this.consumption = consumption;
        this.occupancy = occupancy;
    }

    @Incoming("arrangements")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events, this::apply);
    }

    void apply(ReceivedEvent event) {
        if (event.tombstone()) {
            occupancy.forget(event.keyAsId());
        } else {
            occupancy.apply(event.payload(State.class));
        }
    }

    /** What is read of the state of an arrangement. */
    record State(UUID arrangementId, long version, String status, UUID roleId, List<UUID> personIds) {
    }
}
