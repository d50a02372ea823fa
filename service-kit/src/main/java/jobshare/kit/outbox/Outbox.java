package jobshare.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.stream.Stream;
import jobshare.kit.event.Event;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.EventSizeLimit;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Stores events in the transaction of the change that they describe, so that both are committed or neither. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final EventJson json;
    private final EventSizeLimit limit;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final String source;

    Outbox(EntityManager entities, EventJson json, EventSizeLimit limit, Clock clock, OutboxRelay relay,
            TransactionSynchronizationRegistry transaction, @ConfigProperty(name = OutboxBatch.APPLICATION) String application) {
        this.entities = entities;
        this.json = json;
        this.limit = limit;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
        this.source = OutboxBatch.source(application);
    }

    /**
     * Publishes the events, in this order, after the commit of the current transaction.
     *
     * @throws IllegalStateException without a transaction
     * @throws io.quarkiverse.resteasy.problem.HttpProblem with status 400 if an event exceeds {@link EventSizeLimit}
     */
    public void add(Event... events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "No transaction is active. An event must be stored in the transaction of its change.");
        }
        var serialised = Stream.of(events).map(this::serialise).toList();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into outbox (event_id, topic, key, type, payload, time, subject_key) values (?, ?, ?, ?, ?, ?, ?)")) {
                for (var event : serialised) {
                    bind(insert, event);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private OutboxEvent serialise(Event event) {
        var serialised = new OutboxEvent(event.id(), event.topic(), event.key(), event.type(),
                event.payload() == null ? null : json.write(event.payload()), clock.instant(), event.subjectKey());
        var message = serialised.message(source);
        if (!limit.allows(message)) {
            throw Problems.eventTooLarge(EventSizeLimit.sizeOf(message), limit.maxBytes());
        }
        return serialised;
    }

    private static void bind(PreparedStatement insert, OutboxEvent event) throws SQLException {
        insert.setObject(1, event.eventId());
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setString(4, event.type());
        insert.setString(5, event.payload());
        insert.setTimestamp(6, Timestamp.from(event.time()));
        insert.setString(7, event.subjectKey());
    }

    private record WakeAfterCommit(OutboxRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the events are already stored
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
