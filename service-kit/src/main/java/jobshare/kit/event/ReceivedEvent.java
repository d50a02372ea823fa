package jobshare.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event received from Kafka. */
public final class ReceivedEvent {

    private final ConsumerRecord<String, byte[]> record;
    private final EventJson json;

    public ReceivedEvent(ConsumerRecord<String, byte[]> record, EventJson json) {
        this.record = record;
        this.json = json;
    }

    public String topic() {
        return record.topic();
    }

    /** @throws UnreadableEvent when the record has no key */
    public String key() {
        if (record.key() == null) {
            throw new UnreadableEvent("The record has no key.");
        }
        return record.key();
    }

    /** The key as the id of the entity, which it is on all topics except notifications. */
    public UUID keyAsId() {
        return uuid(key(), "key");
    }

    /** Returns whether the event marks its entity as deleted. */
    public boolean isTombstone() {
        return record.value() == null;
    }

    public String type() {
        return required(CloudEventHeaders.TYPE);
    }

    public UUID id() {
        return uuid(required(CloudEventHeaders.ID), CloudEventHeaders.ID);
    }

    /** The keyed hash of the person's subject, on the tombstone of a person; null for a person without a login. */
    public @Nullable String subjectKey() {
        return header(CloudEventHeaders.SUBJECT_KEY);
    }

    public <T> T payload(Class<T> type) {
        return json.read(record.value(), type);
    }

    public ConsumerRecord<String, byte[]> record() {
        return record;
    }

    private String required(String header) {
        var value = header(header);
        if (value == null) {
            throw new UnreadableEvent("The header " + header + " is missing.");
        }
        return value;
    }

    private @Nullable String header(String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static UUID uuid(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("The " + what + " is not a UUID.", e);
        }
    }
}
