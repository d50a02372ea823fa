package jobshare.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jobshare.kit.event.EventProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes one batch of events from the outbox, waits for the broker and deletes the acknowledged events. */
@ApplicationScoped
class OutboxBatch {

    static final String APPLICATION = "quarkus.application.name";
    private static final int SIZE = 500;

    private final EventProducer producer;
    private final String source;

    OutboxBatch(EventProducer producer, @ConfigProperty(name = APPLICATION) String application) {
        this.producer = producer;
        this.source = source(application);
    }

    /** The CloudEvents source of the events of a service. */
    static String source(String application) {
        return "/jobshare/" + application;
    }

    /**
     * Publishes the oldest events.
     *
     * @return the number of events published and deleted
     * @throws ExecutionException when the broker rejects an event; it and all later events stay in the outbox
     */
    int publish(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var ids = new ArrayList<Long>();
        var sent = new ArrayList<Future<RecordMetadata>>();
        try (var select = connection.prepareStatement(
                "select id, event_id, topic, key, type, payload, time, subject_key from outbox order by id limit " + SIZE);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
                sent.add(producer.send(OutboxEvent.read(rows).message(source)));
            }
        }
        if (ids.isEmpty()) {
            return 0;
        }
        producer.flush();
        var acknowledged = 0;
        try {
            for (var future : sent) {
                future.get();
                acknowledged++;
            }
        } finally {
            delete(connection, ids.subList(0, acknowledged));
        }
        return acknowledged;
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
