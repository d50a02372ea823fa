package jobshare.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import jobshare.kit.event.CloudEventHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes events to the test broker as another service would, and reads its topics. */
public final class TestEvents {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private TestEvents() {
    }

    /** Publishes an event and waits for the broker. A null payload is a tombstone. Returns the id of the event. */
    public static UUID publish(String topic, Object key, String type, @Nullable String payload) {
        var id = UUID.randomUUID();
        publish(topic, key, type, payload, id);
        return id;
    }

    /** Publishes an event with the given id, such as to repeat one. */
    public static void publish(String topic, Object key, String type, @Nullable String payload, UUID id) {
        var message = new ProducerRecord<>(topic, key.toString(), payload);
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, id.toString());
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.SOURCE, "/test");
        header(message, CloudEventHeaders.SUBJECT, key.toString());
        header(message, CloudEventHeaders.TIME, Instant.now().toString());
        try {
            Producer.SHARED.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** One producer for all tests of a module, because creating one is slower than sending. */
    private static final class Producer {

        private static final KafkaProducer<String, String> SHARED = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.bootstrapServers()), new StringSerializer(),
                new StringSerializer());
    }

    /** Returns the records of a topic so far with the key, in order. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic, Object key) {
        return EventLog.of(topic).withKey(key.toString());
    }

    /** Returns the records of a topic so far, in order per key. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        return EventLog.of(topic).all();
    }

    /** Waits until the records with the key satisfy the predicate, and returns them in order. */
    public static List<ConsumerRecord<String, byte[]>> await(String topic, Object key,
            Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        var deadline = Instant.now().plus(TIMEOUT);
        while (true) {
            var found = of(topic, key);
            if (enough.test(found)) {
                return found;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Timed out after " + TIMEOUT + " waiting on " + topic + " for " + key + ", which has "
                        + found.size() + " records");
            }
        }
    }

    /** Returns the payload of a record as text. */
    public static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }
}
