package jobshare.matching.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.id.PersonId;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.feed.RoleEvent;
import jobshare.matching.index.People;
import jobshare.matching.introduction.Introductions;
import jobshare.matching.matchlog.MatchLog;
import jobshare.matching.partnership.Partnerships;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The stored side of people and roles, once for all replicas: who is erased is forgotten, and an event that can't be read
 * becomes a dead letter. What is told of people and roles goes into the index, which reads for itself.
 */
@ApplicationScoped
public class ProfileEvents {

    private final Consumption consumption;
    private final Introductions introductions;
    private final Partnerships partnerships;
    private final MatchLog log;
    private final People index;

    @Inject
    public ProfileEvents(Consumption consumption, Introductions introductions, Partnerships partnerships, MatchLog log,
            People index) {
        this.consumption = consumption;
        this.introductions = introductions;
        this.partnerships = partnerships;
        this.log = log;
        this.index = index;
    }

    @Incoming("people")
    @Blocking
    public void people(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records, this::person);
    }

    @Incoming("roles")
    @Blocking
    public void roles(ConsumerRecords<String, byte[]> records) {
        consumption.apply(records, event -> {
            if (!event.tombstone()) {
                event.payload(RoleEvent.class).role(event.received().value());
            }
        });
    }

    private void person(ReceivedEvent event) {
        if (event.tombstone()) {
            var person = PersonId.of(event.keyAsId());
            introductions.erase(person);
            partnerships.erase(person);
            log.erase(person);
        } else {
            index.traits(event.payload(PersonEvent.class).profile());
        }
    }
}
