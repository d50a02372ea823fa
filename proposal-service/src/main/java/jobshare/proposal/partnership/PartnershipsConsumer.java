package jobshare.proposal.partnership;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PartnershipId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of partnerships; what a dissolution ends is told inside the service. */
@ApplicationScoped
public class PartnershipsConsumer implements Handlers {

    private final Consumption consumption;
    private final KnownPartnerships partnerships;
    private final Event<PartnershipOver> over;
    private final Event<AgreementChanged> changed;

    @Inject
    PartnershipsConsumer(Consumption consumption, KnownPartnerships partnerships, Event<PartnershipOver> over,
            Event<AgreementChanged> changed) {
        this.consumption = consumption;
        this.partnerships = partnerships;
        this.over = over;
        this.changed = changed;
    }

    /** The two are no pair any more, in the transaction in which this service learned of it. */
    public record PartnershipOver(PartnershipId partnership) {
    }

    /** The two agree on something else than before, in the transaction in which this service learned of it. */
    public record AgreementChanged(PartnershipId partnership) {
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PARTNERSHIPS, this::apply);
    }

    @Incoming("partnerships")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    private void apply(ReceivedEvent event) {
        if (event.tombstone()) {
            var partnership = PartnershipId.of(event.keyAsId());
            partnerships.forget(partnership);
            over.fire(new PartnershipOver(partnership));
            return;
        }
        var state = event.payload(PartnershipState.class);
        var knownToBeOver = partnerships.isOver(state.partnershipId());
        var agreed = partnerships.agreementOf(state.partnershipId());
        if (partnerships.learn(state)) {
            if (state.dissolved() && !knownToBeOver) {
                over.fire(new PartnershipOver(state.partnershipId()));
            }
            if (agreed.isPresent() && state.agreement() != null && state.agreement().number() != agreed.get()) {
                changed.fire(new AgreementChanged(state.partnershipId()));
            }
        }
    }
}
