package jobshare.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import jobshare.kit.event.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts events on the tests' broker as another service would, and reads what is there. */
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestEvents() {
    }

    /** Publishes and waits for the broker; a null payload is a tombstone. Returns the id of the event. */
    public static UUID publish(String topic, Object key, String type, @Nullable String payload) {
        var id = UUID.randomUUID();
        publish(topic, key, type, payload, id);
        return id;
    }

    /** Publishes with a given event id, as a repeat would come. */
    public static void publish(String topic, Object key, String type, @Nullable String payload, UUID id) {
        var message = new ProducerRecord<>(topic, key.toString(), payload);
        header(message, CloudEvents.SPEC_VERSION, "1.0");
        header(message, CloudEvents.ID, id.toString());
        header(message, CloudEvents.TYPE, type);
        header(message, CloudEvents.SOURCE, "/test");
        header(message, CloudEvents.SUBJECT, key.toString());
        header(message, CloudEvents.TIME, Instant.now().toString());
        try {
            Producer.SHARED.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** One for all tests of a module, since to make one costs more than to send. */
    private static final class Producer {

        private static final KafkaProducer<String, String> SHARED = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.bootstrapServers()), new StringSerializer(),
                new StringSerializer());
    }

    /** All records of a topic with that key so far, in order. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic, Object key) {
        return EventLog.of(topic).withKey(key.toString());
    }

    /** All records of a topic so far, in order per key. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        return EventLog.of(topic).all();
    }

    /** Waits until the records of that key pass; gives them, in order. */
    public static List<ConsumerRecord<String, byte[]>> await(String topic, Object key,
            Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var found = of(topic, key);
            if (enough.test(found)) {
                return found;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not within " + PATIENCE + " on " + topic + "; of " + key + " there are " + found.size()
                        + " records");
            }
        }
    }

    /** The payload of a record as text. */
    public static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }
}
