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
import jobshare.profile.retention.Activity;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An accepted introduction discloses the two to each other. */
@ApplicationScoped
public class IntroductionsConsumer implements Handlers {

    private final Consumption consumption;
    private final Inbox inbox;
    private final Disclosures disclosures;
    private final Activity activity;

    IntroductionsConsumer(Consumption consumption, Inbox inbox, Disclosures disclosures, Activity activity) {
        this.consumption = consumption;
        this.inbox = inbox;
        this.disclosures = disclosures;
        this.activity = activity;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.INTRODUCTIONS, this::apply);
    }

    @Incoming("introductions")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    void apply(ReceivedEvent event) {
        if (event.tombstone() || !inbox.firstTime(event.id())) {
            return;
        }
        var step = event.payload(Step.class);
        if ("ASKED".equals(step.status())) {
            activity.saw(List.of(step.fromPersonId()));
        }
        if ("ACCEPTED".equals(step.status())) {
            activity.saw(List.of(step.fromPersonId(), step.toPersonId()));
            disclosures.disclose(step.fromPersonId(), step.toPersonId(), step.at(), Disclosure.Source.INTRODUCTION,
                    step.introductionId());
        }
    }

    /** What is read of a step of an introduction. */
    record Step(UUID introductionId, String status, UUID fromPersonId, UUID toPersonId, Instant at) {
    }
}
