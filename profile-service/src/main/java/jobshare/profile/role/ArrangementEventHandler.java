package jobshare.profile.role;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.profile.copy.ArrangementCopy;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Updates the copy of arrangements, which alone determine whether a role is FILLED. */
@ApplicationScoped
public class ArrangementEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final RoleFillProjection projection;

    ArrangementEventHandler(EventDispatcher dispatcher, RoleFillProjection projection) {
        this.dispatcher = dispatcher;
        this.projection = projection;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ARRANGEMENTS, this::apply);
    }

    @Incoming("arrangements")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> events) {
        dispatcher.dispatch(events);
    }

    void apply(ReceivedEvent event) {
        if (event.isTombstone()) {
            projection.remove(event.keyAsId());
        } else {
            projection.apply(event.payload(ArrangementCopy.class));
        }
    }
}
