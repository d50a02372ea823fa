package jobshare.proposal.person;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Updates the copies of people and names, and announces erasures within the service. */
@ApplicationScoped
public class PersonEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final PersonCopyRepository people;
    private final ErasureRegistry erasures;
    private final Event<PersonErased> erased;

    PersonEventHandler(EventDispatcher dispatcher, PersonCopyRepository people, ErasureRegistry erasures,
            Event<PersonErased> erased) {
        this.dispatcher = dispatcher;
        this.people = people;
        this.erasures = erasures;
        this.erased = erased;
    }

    /**
     * A person was erased. Fired once per person, in the transaction that handles the event.
     *
     * @param subjectKey keyed hash of the person's subject; null for a person without a login
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
        dispatcher.dispatch(events);
    }

    @Incoming("contacts")
    @Blocking
    public void onContacts(ConsumerRecords<String, byte[]> events) {
        dispatcher.dispatch(events);
    }

    private void applyPerson(ReceivedEvent event) {
        if (event.isTombstone()) {
            var person = PersonId.of(event.keyAsId());
            people.delete(person);
            if (!erasures.isErased(person)) {
                erased.fire(new PersonErased(person, event.subjectKey()));
            }
        } else {
            people.save(event.payload(PersonState.class));
        }
    }

    private void applyContact(ReceivedEvent event) {
        if (event.isTombstone()) {
            people.deleteContact(PersonId.of(event.keyAsId()));
        } else {
            people.save(event.payload(ContactState.class));
        }
    }
}
