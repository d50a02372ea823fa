package jobshare.proposal.person;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the copy of people and their names; what an erasure ends is told inside the service. */
@ApplicationScoped
public class PeopleConsumer implements Handlers {

    private final Consumption consumption;
    private final People people;
    private final Erasures erasures;
    private final Event<PersonErased> erased;

    @Inject
    PeopleConsumer(Consumption consumption, People people, Erasures erasures, Event<PersonErased> erased) {
        this.consumption = consumption;
        this.people = people;
        this.erasures = erasures;
        this.erased = erased;
    }

    /**
     * A person is gone, in the transaction in which this service learned of it; told once, however often the tombstone is read.
     *
     * @param subjectKey keyed hash of the subject that they had; null for someone without a login
     */
    public record PersonErased(PersonId person, @Nullable String subjectKey) {
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PEOPLE, this::applyPerson, Topics.CONTACTS, this::applyContact);
    }

    @Incoming("people")
    @Blocking
    public void onPeople(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    @Incoming("contacts")
    @Blocking
    public void onContacts(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    private void applyPerson(ReceivedEvent event) {
        if (event.tombstone()) {
            var person = PersonId.of(event.keyAsId());
            people.forget(person);
            if (!erasures.isErased(person)) {
                erased.fire(new PersonErased(person, event.subjectKey()));
            }
        } else {
            people.learn(event.payload(PersonState.class));
        }
    }

    private void applyContact(ReceivedEvent event) {
        if (event.tombstone()) {
            people.forgetContact(PersonId.of(event.keyAsId()));
        } else {
            people.learn(event.payload(ContactState.class));
        }
    }
}
