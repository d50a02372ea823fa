package jobshare.matching.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.feed.RoleEvent;
import jobshare.matching.index.People;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The stored side of people and roles, once for all replicas: who is erased is forgotten, and an event that can't be read
 * becomes a dead letter. What is told of people and roles goes into the index, which reads for itself.
 */
@ApplicationScoped
public class ProfileEvents implements Handlers {

    private final Consumption consumption;
    private final Erasing erasing;
    private final People index;

    @Inject
    public ProfileEvents(Consumption consumption, Erasing erasing, People index) {
        this.consumption = consumption;
        this.erasing = erasing;
        this.index = index;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PEOPLE, this::person, Topics.ROLES, this::role);
    }

    @Incoming("people")
    @Blocking
    public void people(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records);
    }

    @Incoming("roles")
    @Blocking
    public void roles(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records);
    }

    private void role(ReceivedEvent event) {
        if (!event.tombstone()) {
            event.payload(RoleEvent.class).role(event.received().value());
        }
    }

    private void person(ReceivedEvent event) {
        if (event.tombstone()) {
            erasing.erase(PersonId.of(event.keyAsId()), event.subjectKey());
        } else {
            index.traits(event.payload(PersonEvent.class).profile());
        }
    }
}
