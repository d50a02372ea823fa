package jobshare.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.CloudEventHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A serialised event, as the outbox stores it.
 *
 * @param payload JSON; null for a tombstone
 */
record OutboxEvent(
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nullable String payload,
        Instant time,
        @Nullable String subjectKey) {

    static OutboxEvent read(ResultSet row) throws SQLException {
        return new OutboxEvent(row.getObject("event_id", UUID.class), row.getString("topic"), row.getString("key"),
                row.getString("type"), row.getString("payload"), row.getTimestamp("time").toInstant(),
                row.getString("subject_key"));
    }

    /**
     * The Kafka record of the event: a CloudEvent in binary content mode.
     *
     * @param source the CloudEvents source, such as {@code /jobshare/profile-service}
     */
    ProducerRecord<String, byte[]> message(String source) {
        var message = new ProducerRecord<>(topic, key, payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, eventId.toString());
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.SOURCE, source);
        header(message, CloudEventHeaders.SUBJECT, key);
        header(message, CloudEventHeaders.TIME, time.toString());
        header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (subjectKey != null) {
            header(message, CloudEventHeaders.SUBJECT_KEY, subjectKey);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
