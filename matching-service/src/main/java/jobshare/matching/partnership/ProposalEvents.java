package jobshare.matching.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of proposals up to date. */
@ApplicationScoped
public class ProposalEvents {

    private final Consumption consumption;
    private final Inbox inbox;
    private final ProposalCopies proposals;

    @Inject
    public ProposalEvents(Consumption consumption, Inbox inbox, ProposalCopies proposals) {
        this.consumption = consumption;
        this.inbox = inbox;
        this.proposals = proposals;
    }

    @Incoming("proposals")
    @Blocking
    public void proposals(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records, event -> {
            if (!event.tombstone() && inbox.firstTime(event.id())) {
                proposals.put(event.payload(ProposalEvent.class));
            }
        });
    }
}
