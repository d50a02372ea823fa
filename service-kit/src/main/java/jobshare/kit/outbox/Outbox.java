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
import jobshare.kit.event.Event;
import jobshare.kit.event.EventJson;
import org.hibernate.Session;

/** Stores events in the transaction of the change that they describe, so that both are committed or neither. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final EventJson json;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(EntityManager entities, EventJson json, Clock clock, OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
    }

    /**
     * Publishes the events, in this order, after the commit of the current transaction.
     *
     * @throws IllegalStateException without a transaction
     */
    public void add(Event... events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "No transaction is active. An event must be stored in the transaction of its change.");
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into outbox (event_id, topic, key, type, payload, time, subject_key) values (?, ?, ?, ?, ?, ?, ?)")) {
                for (var event : events) {
                    bind(insert, event);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException {
        insert.setObject(1, event.id());
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setString(4, event.type());
        insert.setString(5, event.payload() == null ? null : json.write(event.payload()));
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
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
