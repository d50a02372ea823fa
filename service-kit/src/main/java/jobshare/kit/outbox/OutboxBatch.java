package jobshare.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.SendFailure;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes one batch of events from the outbox and waits for the broker. No event holds up those of other keys:
 *
 * <ul>
 * <li>An acknowledged event is deleted, whatever happens to the others.
 * <li>An event that can never be sent moves to the table of rejected events.
 * <li>Any other failure pauses the topic; its events stay, and the other topics continue.
 * </ul>
 *
 * <p>The order per key is kept as consumers need it. A step is sent after the broker has acknowledged the previous step of its key. States of a key
 * are sent together; once a newer one is acknowledged, an older one that failed is deleted and never sent.
 */
@ApplicationScoped
class OutboxBatch {

    static final String APPLICATION = "quarkus.application.name";

    private static final Logger LOG = Logger.getLogger(OutboxBatch.class);

    private final EventProducer producer;
    private final Clock clock;
    private final String source;
    private final TopicBackoff backoff = new TopicBackoff();

    OutboxBatch(EventProducer producer, Clock clock, @ConfigProperty(name = APPLICATION) String application) {
        this.producer = producer;
        this.clock = clock;
        this.source = source(application);
    }

    /** The CloudEvents source of the events of a service. */
    static String source(String application) {
        return "/jobshare/" + application;
    }

    /** The events with the same key on the same topic have an order. */
    private record Key(String topic, String key) {

        Key(OutboxTable.Row row) {
            this(row.event().topic(), row.event().key());
        }
    }

    /**
     * Publishes the oldest events.
     *
     * @return the number of events that left the outbox; 0 if there is nothing to do now
     */
    int publish(Connection connection) throws SQLException, InterruptedException {
        var sent = send(OutboxTable.next(connection, backoff.paused(clock.instant())));
        if (sent.isEmpty()) {
            return 0;
        }
        var failures = awaitFailures(sent);
        var gone = new ArrayList<>(sent.keySet());
        gone.removeAll(failures.keySet());
        gone.addAll(replaced(gone, failures.keySet()));
        if (!gone.isEmpty()) {
            OutboxTable.delete(connection, gone.stream().map(OutboxTable.Row::id).toList());
            gone.forEach(row -> backoff.reset(row.event().topic()));
            failures.keySet().removeAll(gone);
        }
        pauseTopics(failures);
        return gone.size() + reject(connection, failures);
    }

    /** Sends the events of which none before in this batch must be acknowledged first. */
    private Map<OutboxTable.Row, Future<RecordMetadata>> send(List<OutboxTable.Row> rows) throws InterruptedException {
        var sent = new LinkedHashMap<OutboxTable.Row, Future<RecordMetadata>>();
        var steps = new HashSet<Key>();
        var failing = new HashSet<String>();
        for (var row : rows) {
            var topic = row.event().topic();
            if (!failing.contains(topic) && (Topics.states().contains(topic) || steps.add(new Key(row)))) {
                var future = send(row);
                sent.put(row, future);
                // such as a missing topic, for which each record would block
                if (future.state() == Future.State.FAILED && SendFailure.isRetriable(future.exceptionNow())) {
                    failing.add(topic);
                }
            }
        }
        if (!sent.isEmpty()) {
            producer.flush();
        }
        return sent;
    }

    private Future<RecordMetadata> send(OutboxTable.Row row) throws InterruptedException {
        try {
            return producer.send(row.event().message(source));
        } catch (InterruptException e) {
            throw new InterruptedException();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Map<OutboxTable.Row, Throwable> awaitFailures(Map<OutboxTable.Row, Future<RecordMetadata>> sent)
            throws InterruptedException {
        var failures = new LinkedHashMap<OutboxTable.Row, Throwable>();
        for (var entry : sent.entrySet()) {
            try {
                entry.getValue().get();
            } catch (ExecutionException e) {
                failures.put(entry.getKey(), Objects.requireNonNullElse(e.getCause(), e));
            }
        }
        return failures;
    }

    /** The failed states of which a newer one was acknowledged. */
    private static List<OutboxTable.Row> replaced(List<OutboxTable.Row> acknowledged, Iterable<OutboxTable.Row> failed) {
        var newest = new HashMap<Key, Long>();
        acknowledged.forEach(row -> newest.merge(new Key(row), row.id(), Math::max));
        var replaced = new ArrayList<OutboxTable.Row>();
        for (var row : failed) {
            if (Topics.states().contains(row.event().topic()) && newest.getOrDefault(new Key(row), 0L) > row.id()) {
                replaced.add(row);
            }
        }
        return replaced;
    }

    private int reject(Connection connection, Map<OutboxTable.Row, Throwable> failures) throws SQLException {
        var reasons = new TreeMap<Long, String>();
        failures.forEach((row, failure) -> {
            if (SendFailure.isPermanent(failure)) {
                reasons.put(row.id(), failure.getClass().getSimpleName());
                LOG.errorf("The event %s of %s can never be sent (%s); it was moved to the table rejected_event",
                        row.event().eventId(), row.event().topic(), failure.getClass().getSimpleName());
            }
        });
        if (!reasons.isEmpty()) {
            OutboxTable.reject(connection, reasons, clock.instant());
        }
        return reasons.size();
    }

    private void pauseTopics(Map<OutboxTable.Row, Throwable> failures) {
        var topics = new TreeMap<String, Throwable>();
        failures.forEach((row, failure) -> {
            if (!SendFailure.isPermanent(failure)) {
                topics.putIfAbsent(row.event().topic(), failure);
            }
        });
        topics.forEach((topic, failure) -> LOG.warnf("Events of %s cannot be sent now (%s); the next attempt is in %s", topic,
                failure.getClass().getSimpleName(), backoff.pause(topic, clock.instant())));
        if (topics.values().stream().anyMatch(failure -> !SendFailure.isRetriable(failure))) {
            producer.renew();
        }
    }
}
