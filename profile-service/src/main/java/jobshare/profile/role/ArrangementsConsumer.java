package jobshare.profile.role;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** What stands after a hire: it alone sets and releases FILLED. */
@ApplicationScoped
public class ArrangementsConsumer implements Handlers {

    private final Consumption consumption;
    private final Occupancy occupancy;

    ArrangementsConsumer(Consumption consumption, Occupancy occupancy) {
        this.consumption = consumption;
        this.occupancy = occupancy;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ARRANGEMENTS, this::apply);
    }

    @Incoming("arrangements")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    void apply(ReceivedEvent event) {
        if (event.tombstone()) {
            occupancy.forget(event.keyAsId());
        } else {
            occupancy.apply(event.payload(State.class));
        }
    }

    /** What is read of the state of an arrangement. */
    record State(UUID arrangementId, long version, String status, UUID roleId, List<UUID> personIds, @Nullable String endReason,
            @Nullable UUID succeededBy, @Nullable UUID heldBy) {

        /** The arrangement in which the same role is held on; one that the pair left the role for is none. */
        @Nullable
        UUID goesOnIn() {
            return "SUCCEEDED".equals(endReason) ? succeededBy : null;
        }
    }
}
