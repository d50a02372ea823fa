package jobshare.kit.consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies a batch of events in one transaction, since one each is too slow for an import of many people. When the batch fails, each
 * event is applied by itself, in order; what still fails becomes a dead letter, and the partition goes on. While the database can't be
 * reached nothing is given up: the batch waits. Nor is it while the service stops: what was not applied is read again.
 */
@Singleton
public class Consumption {

    private static final Logger LOG = Logger.getLogger(Consumption.class);
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_NANOS = 500_000_000;

    private final EventJson json;
    private final DeadLetters deadLetters;
    private final Instance<Handlers> consumers;
    private volatile @Nullable Map<String, Consumer<ReceivedEvent>> handlers;
    private volatile boolean stopping;

    @Inject
    Consumption(EventJson json, DeadLetters deadLetters, @Any Instance<Handlers> consumers) {
        this.json = json;
        this.deadLetters = deadLetters;
        this.consumers = consumers;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns when each event has taken effect by the handler of its topic, or lies in the dead-letter topic. */
    public void apply(ConsumerRecords<String, byte[]> received) {
        var events = new ArrayList<ReceivedEvent>(received.count());
        for (var message : received) {
            if (!Topics.NUDGE.equals(message.key())) {
                events.add(new ReceivedEvent(message, json));
            }
        }
        try {
            inTransaction(events);
        } catch (RuntimeException e) {
            LOG.debugf(e, "A batch of %d events failed; each is applied by itself", events.size());
            events.forEach(this::applyAlone);
        }
    }

    /** Whether the event of a dead letter takes effect now. */
    boolean applyAgain(ConsumerRecord<String, byte[]> original) {
        return failure(new ReceivedEvent(original, json)) == null;
    }

    /** The topics that have a handler. */
    List<String> topics() {
        return handlers().keySet().stream().sorted().toList();
    }

    /** Asked for at the first event, since a consumer is made with this. */
    private Map<String, Consumer<ReceivedEvent>> handlers() {
        var known = handlers;
        if (known == null) {
            var all = new HashMap<String, Consumer<ReceivedEvent>>();
            for (var consumer : consumers) {
                consumer.handlers().forEach((topic, handler) -> {
                    if (all.put(topic, handler) != null) {
                        throw new IllegalStateException(topic + " has two handlers");
                    }
                });
            }
            handlers = known = Map.copyOf(all);
        }
        return known;
    }

    private void applyAlone(ReceivedEvent event) {
        var failure = failure(event);
        if (failure != null) {
            deadLetters.add(event, failure);
        }
    }

    /** Why the event can't be applied, however often it is tried; null when it has been. */
    private @Nullable RuntimeException failure(ReceivedEvent event) {
        for (int attempt = 1;; attempt++) {
            try {
                inTransaction(List.of(event));
                return null;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw new IllegalStateException(
                            "The service stops; an event of " + event.topic() + " is left to be read again", e);
                }
                var passing = Failures.databaseAway(e);
                if (!passing && (attempt == ATTEMPTS || !Failures.worthRepeating(e))) {
                    return e;
                }
                // the message may hold values of the event, which may be personal
                LOG.warnf("An event of %s is tried again: %s", event.topic(), Failures.kind(e));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void inTransaction(List<ReceivedEvent> events) {
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
