package jobshare.profile.disclosure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import jobshare.profile.activity.ActivityRepository;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An accepted introduction discloses the two people to each other. No copy is stored. */
@ApplicationScoped
public class IntroductionEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final Inbox inbox;
    private final DisclosureRepository disclosures;
    private final ActivityRepository activity;

    IntroductionEventHandler(EventDispatcher dispatcher, Inbox inbox, DisclosureRepository disclosures,
            ActivityRepository activity) {
        this.dispatcher = dispatcher;
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
        dispatcher.dispatch(events);
    }

    void apply(ReceivedEvent event) {
        if (event.isTombstone() || !inbox.registerIfNew(event.id())) {
            return;
        }
        var step = event.payload(IntroductionStep.class);
        switch (step.status()) {
            case ASKED -> activity.record(List.of(step.fromPersonId()));
            case ACCEPTED -> {
                activity.record(List.of(step.fromPersonId(), step.toPersonId()));
                disclosures.add(step.fromPersonId(), step.toPersonId(), step.at(), Disclosure.Source.INTRODUCTION,
                        step.introductionId());
            }
            case SUGGESTED, DECLINED, WITHDRAWN, EXPIRED -> {
            }
        }
    }

    /** The fields of a step of an introduction that this service reads. */
    record IntroductionStep(UUID introductionId, IntroductionStatus status, UUID fromPersonId, UUID toPersonId, Instant at) {
    }
}
