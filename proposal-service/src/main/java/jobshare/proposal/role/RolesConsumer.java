package jobshare.proposal.role;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.consumer.Handlers;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.RoleId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of role profiles. */
@ApplicationScoped
public class RolesConsumer implements Handlers {

    private final Consumption consumption;
    private final KnownRoles roles;

    @Inject
    RolesConsumer(Consumption consumption, KnownRoles roles) {
        this.consumption = consumption;
        this.roles = roles;
    }

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.ROLES, this::apply);
    }

    @Incoming("roles")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    private void apply(ReceivedEvent event) {
        if (event.tombstone()) {
            roles.forget(RoleId.of(event.keyAsId()));
        } else {
            roles.learn(event.payload(RoleState.class));
        }
    }
}
