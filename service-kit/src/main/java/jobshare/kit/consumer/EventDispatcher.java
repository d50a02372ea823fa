package jobshare.kit.consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import jobshare.kit.database.DatabaseOutage;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Passes received events to the handlers of their topics. A batch is handled in one transaction, because one transaction per
 * event is too slow for an import of many people. When the batch fails, its events are handled one by one, in order; an event
 * that still fails becomes a dead letter, and the partition continues. While the database is unavailable, the batch waits. When
 * the service stops, events that are not handled yet are read again after the restart.
 */
@ApplicationScoped
public class EventDispatcher {

    private static final Logger LOG = Logger.getLogger(EventDispatcher.class);
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_NANOS = 500_000_000;

    private final EventJson json;
    private final DeadLetterPublisher deadLetters;
    private final Instance<TopicHandlers> registrations;
    private volatile @Nullable Map<String, Consumer<ReceivedEvent>> handlers;
    private volatile boolean stopping;

    EventDispatcher(EventJson json, DeadLetterPublisher deadLetters, @Any Instance<TopicHandlers> registrations) {
        this.json = json;
        this.deadLetters = deadLetters;
        this.registrations = registrations;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns when each event is either handled or in the dead-letter topic. */
    public void dispatch(ConsumerRecords<String, byte[]> received) {
        var events = new ArrayList<ReceivedEvent>(received.count());
        for (var message : received) {
            if (!Topics.COMPACTION_TRIGGER.equals(message.key())) {
                events.add(new ReceivedEvent(message, json));
            }
        }
        try {
            handle(events);
        } catch (RuntimeException e) {
            LOG.debugf(e, "A batch of %d events failed; they are handled one by one", events.size());
            events.forEach(this::handleAlone);
        }
    }

    /** Handles the event of a dead letter again. Returns whether it succeeded. */
    boolean retry(ConsumerRecord<String, byte[]> original) {
        return handleWithRetries(new ReceivedEvent(original, json)) == null;
    }

    /** The topics that have a handler. */
    List<String> topics() {
        return handlers().keySet().stream().sorted().toList();
    }

    /** Collected at the first event: the beans that register handlers are themselves created with this dispatcher. */
    private Map<String, Consumer<ReceivedEvent>> handlers() {
        var known = handlers;
        if (known == null) {
            var all = new HashMap<String, Consumer<ReceivedEvent>>();
            for (var registration : registrations) {
                registration.handlers().forEach((topic, handler) -> {
                    if (all.put(topic, handler) != null) {
                        throw new IllegalStateException("Two handlers are registered for " + topic);
                    }
                });
            }
            handlers = known = Map.copyOf(all);
        }
        return known;
    }

    private void handleAlone(ReceivedEvent event) {
        var failure = handleWithRetries(event);
        if (failure != null) {
            deadLetters.publish(event, failure);
        }
    }

    /** Returns null on success, or the failure that remains after all attempts. */
    private @Nullable RuntimeException handleWithRetries(ReceivedEvent event) {
        for (int attempt = 1;; attempt++) {
            try {
                handle(List.of(event));
                return null;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw new IllegalStateException(
                            "The service is stopping; an event of " + event.topic() + " will be read again after the restart", e);
                }
                var temporary = DatabaseOutage.isCauseOf(e);
                if (!temporary && (attempt == ATTEMPTS || !FailureClassifier.isRetryable(e))) {
                    return e;
                }
                // the exception message may contain personal data of the event
                LOG.warnf("Retrying an event of %s after %s", event.topic(), FailureClassifier.describe(e));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void handle(List<ReceivedEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> handler(event.topic()).accept(event)));
    }

    private Consumer<ReceivedEvent> handler(String topic) {
        var handler = handlers().get(topic);
        if (handler == null) {
            throw new IllegalStateException("No handler is registered for " + topic);
        }
        return handler;
    }
}
