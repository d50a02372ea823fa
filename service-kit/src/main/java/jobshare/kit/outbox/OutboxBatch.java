package jobshare.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jobshare.kit.event.CloudEventHeaders;
import jobshare.kit.event.EventProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes one batch of events from the outbox, waits for the broker and deletes the acknowledged events. */
@ApplicationScoped
class OutboxBatch {

    private static final int SIZE = 500;

    private final EventProducer producer;
    private final String source;

    OutboxBatch(EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = producer;
        this.source = "/jobshare/" + application;
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
                sent.add(producer.send(message(rows)));
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

    private ProducerRecord<String, byte[]> message(ResultSet row) throws SQLException {
        var payload = row.getString("payload");
        var message = new ProducerRecord<>(row.getString("topic"), row.getString("key"),
                payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, row.getString("event_id"));
        header(message, CloudEventHeaders.TYPE, row.getString("type"));
        header(message, CloudEventHeaders.SOURCE, source);
        header(message, CloudEventHeaders.SUBJECT, row.getString("key"));
        header(message, CloudEventHeaders.TIME, row.getTimestamp("time").toInstant().toString());
        header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (row.getString("subject_key") != null) {
            header(message, CloudEventHeaders.SUBJECT_KEY, row.getString("subject_key"));
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
