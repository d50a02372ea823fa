package jobshare.profile.disclosure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Two people who are pitched for a role show who they are to those who fill it. */
@ApplicationScoped
public class ProposalsConsumer implements Handlers {

    private final Consumption consumption;
    private final Inbox inbox;
    private final Pitches pitches;

    ProposalsConsumer(Consumption consumption, Inbox inbox, Pitches pitches) {
        this.consumption = consumption;
        this.inbox = inbox;
        this.pitches = pitches;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PROPOSALS, this::apply);
    }

    @Incoming("proposals")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    void apply(ReceivedEvent event) {
        if (!event.tombstone() && inbox.firstTime(event.id())) {
            pitches.apply(event.payload(Step.class));
        }
    }

    /** What is read of a step of a proposal. */
    record Step(UUID proposalId, String status, UUID roleId, List<UUID> personIds, Instant at) {
    }
}
