package jobshare.profile.disclosure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.copy.PartnershipCopy;
import jobshare.profile.copy.PartnershipCopyRepository;
import jobshare.profile.copy.PartnershipStatus;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Updates the copy of partnerships, and discloses partners to each other, including those who declared a partnership without an
 * introduction. A disclosure is never revoked, so neither a later state nor a late one changes it.
 */
@ApplicationScoped
public class PartnershipEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final PartnershipCopyRepository copies;
    private final DisclosureRepository disclosures;
    private final ActivityRepository activity;
    private final Clock clock;

    PartnershipEventHandler(EventDispatcher dispatcher, PartnershipCopyRepository copies, DisclosureRepository disclosures,
            ActivityRepository activity, Clock clock) {
        this.dispatcher = dispatcher;
        this.copies = copies;
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
        dispatcher.dispatch(events);
    }

    void apply(ReceivedEvent event) {
        if (event.isTombstone()) {
            return;
        }
        var partnership = event.payload(PartnershipCopy.class);
        var members = partnership.members();
        if (members.size() != 2) {
            return;
        }
        if (copies.save(partnership)) {
            activity.record(members);
        }
        if (partnership.status() == PartnershipStatus.ACTIVE) {
            disclosures.add(members.getFirst(), members.getLast(), clock.instant(), Disclosure.Source.PARTNERSHIP,
                    partnership.partnershipId());
        }
    }
}
