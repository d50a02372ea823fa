package jobshare.matching.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of proposals up to date. */
@ApplicationScoped
public class ProposalEvents implements Handlers {

    private final Consumption consumption;
    private final Inbox inbox;
    private final ProposalCopies proposals;

    @Inject
    public ProposalEvents(Consumption consumption, Inbox inbox, ProposalCopies proposals) {
        this.consumption = consumption;
        this.inbox = inbox;
        this.proposals = proposals;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PROPOSALS, this::proposal);
    }

    @Incoming("proposals")
    @Blocking
    public void proposals(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records);
    }

    private void proposal(ReceivedEvent event) {
        if (!event.tombstone() && inbox.firstTime(event.id())) {
            proposals.put(event.payload(ProposalEvent.class));
        }
    }
}
