package jobshare.kit.consumer;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes as a service would. */
@ApplicationScoped
public class IntroductionsConsumer {

    public record Payload(String text) {
    }

    private final List<String> applied = new CopyOnWriteArrayList<>();

    @Inject
    Consumption consumption;
    @Inject
    Inbox inbox;

    @Incoming("introductions")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events, this::apply);
    }

    public List<String> applied() {
        return applied;
    }

    private void apply(ReceivedEvent event) {
        var payload = event.payload(Payload.class);
        if (inbox.firstTime(event.id())) {
            if ("refused".equals(payload.text())) {
                throw new IllegalStateException("refused by the handler");
            }
            applied.add(payload.text());
        }
    }
}
