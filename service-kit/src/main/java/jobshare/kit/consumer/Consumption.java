package jobshare.kit.consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Applies a batch of events in one transaction, since one each is too slow for an import of many people. When the batch fails, each
 * event is applied by itself, in order; what still fails becomes a dead letter, and the partition goes on. While the database can't be
 * reached nothing is given up: the batch waits.
 */
@Singleton
public class Consumption {

    private static final Logger LOG = Logger.getLogger(Consumption.class);
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_NANOS = 500_000_000;

    private final EventJson json;
    private final DeadLetters deadLetters;

    @Inject
    Consumption(EventJson json, DeadLetters deadLetters) {
        this.json = json;
        this.deadLetters = deadLetters;
    }

    /** Returns when each event has taken effect, or lies in the dead-letter topic. */
    public void apply(ConsumerRecords<String, byte[]> received, Consumer<ReceivedEvent> handler) {
        var events = new ArrayList<ReceivedEvent>(received.count());
        for (var message : received) {
            if (!Topics.NUDGE.equals(message.key())) {
                events.add(new ReceivedEvent(message, json));
            }
        }
        try {
            inTransaction(events, handler);
        } catch (RuntimeException e) {
            LOG.debugf(e, "A batch of %d events failed; each is applied by itself", events.size());
            events.forEach(event -> applyAlone(event, handler));
        }
    }

    private void applyAlone(ReceivedEvent event, Consumer<ReceivedEvent> handler) {
        for (int attempt = 1;; attempt++) {
            try {
                inTransaction(List.of(event), handler);
                return;
            } catch (RuntimeException e) {
                var passing = Failures.databaseAway(e);
                if (!passing && (attempt == ATTEMPTS || !Failures.worthRepeating(e))) {
                    deadLetters.add(event, e);
                    return;
                }
                // the message may hold values of the event, which may be personal
                LOG.warnf("An event of %s is tried again: %s", event.topic(), Failures.kind(e));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void inTransaction(List<ReceivedEvent> events, Consumer<ReceivedEvent> handler) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(handler));
    }
}
