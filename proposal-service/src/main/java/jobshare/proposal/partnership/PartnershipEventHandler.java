package jobshare.proposal.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PartnershipId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Updates the copies of partnerships, and announces dissolutions and changed agreements within the service. */
@ApplicationScoped
public class PartnershipEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final PartnershipCopyRepository partnerships;
    private final Event<PartnershipDissolved> dissolved;
    private final Event<AgreementChanged> changed;

    PartnershipEventHandler(EventDispatcher dispatcher, PartnershipCopyRepository partnerships,
            Event<PartnershipDissolved> dissolved, Event<AgreementChanged> changed) {
        this.dispatcher = dispatcher;
        this.partnerships = partnerships;
        this.dissolved = dissolved;
        this.changed = changed;
    }

    /** A partnership was dissolved. Fired in the transaction that handles the event. */
    public record PartnershipDissolved(PartnershipId partnership) {
    }

    /** Another agreement is in force. Fired in the transaction that handles the event. */
    public record AgreementChanged(PartnershipId partnership) {
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PARTNERSHIPS, this::apply);
    }

    @Incoming("partnerships")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        dispatcher.dispatch(events);
    }

    private void apply(ReceivedEvent event) {
        if (event.isTombstone()) {
            var partnership = PartnershipId.of(event.keyAsId());
            partnerships.delete(partnership);
            dissolved.fire(new PartnershipDissolved(partnership));
            return;
        }
        var state = event.payload(PartnershipState.class);
        var wasDissolved = partnerships.isDissolved(state.partnershipId());
        var agreed = partnerships.agreementNumber(state.partnershipId());
        if (partnerships.save(state)) {
            if (state.dissolved() && !wasDissolved) {
                dissolved.fire(new PartnershipDissolved(state.partnershipId()));
            }
            if (agreed.isPresent() && state.agreement() != null && state.agreement().number() != agreed.get()) {
                changed.fire(new AgreementChanged(state.partnershipId()));
            }
        }
    }
}
