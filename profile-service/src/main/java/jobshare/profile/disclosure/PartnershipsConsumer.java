package jobshare.profile.disclosure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.profile.retention.Activity;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Partners know each other, also when they declared their partnership without an introduction. What was disclosed can't be taken
 * back, so neither a later state nor an earlier one that comes late changes anything.
 */
@ApplicationScoped
public class PartnershipsConsumer implements Handlers {

    private final Consumption consumption;
    private final Disclosures disclosures;
    private final Activity activity;
    private final Clock clock;

    PartnershipsConsumer(Consumption consumption, Disclosures disclosures, Activity activity, Clock clock) {
        this.consumption = consumption;
        this.disclosures = disclosures;
        this.activity = activity;
        this.clock = clock;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PARTNERSHIPS, this::apply);
    }

    @Incoming("partnerships")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    void apply(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        var state = event.payload(State.class);
        if (state.members().size() == 2) {
            activity.partnership(state.partnershipId(), state.version(), state.status(), state.members());
        }
        if ("ACTIVE".equals(state.status()) && state.members().size() == 2) {
            disclosures.disclose(state.members().getFirst(), state.members().getLast(), clock.instant(),
                    Disclosure.Source.PARTNERSHIP,
                    state.partnershipId());
        }
    }

    /** What is read of the state of a partnership. */
    record State(UUID partnershipId, long version, String status, List<UUID> members) {
    }
}
