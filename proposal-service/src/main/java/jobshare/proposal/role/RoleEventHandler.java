package jobshare.proposal.role;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.EventDispatcher;
import jobshare.kit.consumer.TopicHandlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.RoleId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Updates the copies of roles. */
@ApplicationScoped
public class RoleEventHandler implements TopicHandlers {

    private final EventDispatcher dispatcher;
    private final RoleCopyRepository roles;

    RoleEventHandler(EventDispatcher dispatcher, RoleCopyRepository roles) {
        this.dispatcher = dispatcher;
        this.roles = roles;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ROLES, this::apply);
    }

    @Incoming("roles")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        dispatcher.dispatch(events);
    }

    private void apply(ReceivedEvent event) {
        if (event.isTombstone()) {
            roles.delete(RoleId.of(event.keyAsId()));
        } else {
            roles.save(event.payload(RoleState.class));
        }
    }
}
