package jobshare.matching.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.feed.RoleEvent;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.privatetext.PrivateTextsErased;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Applies events of people and roles to stored data, once for all replicas: erases people and their private texts, and sends unreadable events to the
 * dead-letter topic. Each replica's index consumes the same topics separately.
 */
@ApplicationScoped
public class ProfileEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final ErasureService erasures;
    private final PeopleIndex index;
    private final Event<PrivateTextsErased> privateTextsErased;

    public ProfileEventHandler(EventDispatcher dispatcher, ErasureService erasures, PeopleIndex index,
            Event<PrivateTextsErased> privateTextsErased) {
        this.dispatcher = dispatcher;
        this.privateTextsErased = privateTextsErased;
        this.erasures = erasures;
        this.index = index;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.PEOPLE, this::person, Topics.ROLES, this::role);
    }

    @Incoming("people")
    @Blocking
    public void people(ConsumerRecords<String, byte[]> records) {
        dispatcher.dispatch(records);
    }

    @Incoming("roles")
    @Blocking
    public void roles(ConsumerRecords<String, byte[]> records) {
        dispatcher.dispatch(records);
    }

    private void role(ReceivedEvent event) {
        if (!event.isTombstone()) {
            event.payload(RoleEvent.class).role(event.record().value());
        }
    }

    private void person(ReceivedEvent event) {
        if (event.isTombstone()) {
            erasures.erase(PersonId.of(event.keyAsId()), event.subjectKey());
        } else {
            var person = event.payload(PersonEvent.class);
            index.encode(person.profile());
            if (person.erasures() > 0) {
                privateTextsErased.fire(new PrivateTextsErased(person.personId(), person.erasures()));
            }
        }
    }
}
