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

/** Consumes as a service would. */
@ApplicationScoped
public class IntroductionsConsumer implements Handlers {

    public record Payload(String text) {
    }

    private final List<String> applied = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    @Inject
    Consumption consumption;
    @Inject
    Inbox inbox;

    @Override
    public Map<String, Consumer<ReceivedEvent>> handlers() {
        return Map.of(Topics.INTRODUCTIONS, this::apply);
    }

    @Incoming("introductions")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) {
        consumption.apply(events);
    }

    public List<String> applied() {
        return applied;
    }

    /** As a version that can apply what another could not. */
    public void mend(boolean mended) {
        this.mended = mended;
    }

    private void apply(ReceivedEvent event) {
        var payload = event.payload(Payload.class);
        if (inbox.firstTime(event.id())) {
            if (payload.text().startsWith("refused") && !mended) {
                throw new IllegalStateException("refused by the handler");
            }
            applied.add(payload.text());
        }
    }
}
