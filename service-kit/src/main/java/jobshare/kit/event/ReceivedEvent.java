package jobshare.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as it came from Kafka. */
public final class ReceivedEvent {

    private final ConsumerRecord<String, byte[]> received;
    private final EventJson json;

    public ReceivedEvent(ConsumerRecord<String, byte[]> received, EventJson json) {
        this.received = received;
        this.json = json;
    }

    public String topic() {
        return received.topic();
    }

    /** @throws UnreadableEvent when the record has no key */
    public String key() {
        if (received.key() == null) {
            throw new UnreadableEvent("The record has no key.");
        }
        return received.key();
    }

    /** The key, which on all topics but notifications is the id of the thing. */
    public UUID keyAsId() {
        return uuid(key(), "key");
    }

    /** Whether the thing is gone. */
    public boolean tombstone() {
        return received.value() == null;
    }

    public String type() {
        return required(CloudEvents.TYPE);
    }

    public UUID id() {
        return uuid(required(CloudEvents.ID), CloudEvents.ID);
    }

    /** Of the tombstone of a person: the keyed hash of the subject that they had; null where they had none. */
    public @Nullable String subjectKey() {
        return header(CloudEvents.SUBJECT_KEY);
    }

    public <T> T payload(Class<T> type) {
        return json.read(received.value(), type);
    }

    public ConsumerRecord<String, byte[]> received() {
        return received;
    }

    private String required(String header) {
        var value = header(header);
        if (value == null) {
            throw new UnreadableEvent("The header " + header + " is missing.");
        }
        return value;
    }

    private @Nullable String header(String name) {
        var header = received.headers().lastHeader(name);
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
