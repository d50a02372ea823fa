package jobshare.kit.consumer;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes events as a service does. */
@ApplicationScoped
public class IntroductionsConsumer implements TopicHandlers {

    public record Payload(String text) {
    }

    private final List<String> handled = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    @Inject
    EventDispatcher dispatcher;
    @Inject
    Inbox inbox;

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.INTRODUCTIONS, this::handle);
    }

    @Incoming("introductions")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        dispatcher.dispatch(events);
    }

    public List<String> handled() {
        return handled;
    }

    /** Simulates a new version that can handle the events on which the previous one failed. */
    public void setMended(boolean mended) {
        this.mended = mended;
    }

    private void handle(ReceivedEvent event) {
        var payload = event.payload(Payload.class);
        if (inbox.registerIfNew(event.id())) {
            if (payload.text().startsWith("refused") && !mended) {
                throw new IllegalStateException("failed in the handler for " + payload.text());
            }
            handled.add(payload.text());
        }
    }
}
