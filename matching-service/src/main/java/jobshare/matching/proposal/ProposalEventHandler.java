package jobshare.matching.proposal;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Updates the copy of proposals. */
@ApplicationScoped
public class ProposalEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final Inbox inbox;
    private final ProposalCopyRepository proposals;

    public ProposalEventHandler(EventDispatcher dispatcher, Inbox inbox, ProposalCopyRepository proposals) {
        this.dispatcher = dispatcher;
        this.inbox = inbox;
        this.proposals = proposals;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PROPOSALS, this::apply);
    }

    @Incoming("proposals")
    @Blocking
    public void proposals(ConsumerRecords<String, byte[]> records) {
        dispatcher.dispatch(records);
    }

    private void apply(ReceivedEvent event) {
        if (!event.isTombstone() && inbox.registerIfNew(event.id())) {
            proposals.put(event.payload(ProposalEvent.class));
        }
    }
}
