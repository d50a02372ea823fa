package jobshare.kit.consumer;

import java.nio.charset.StandardCharsets;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The records of the dead-letter topics. A letter is the event, unchanged, with the reason and its origin in further headers. A reference has the
 * key and these headers alone; the event is read from its origin again.
 */
final class DeadLetter {

    static final String REASON = "dead-letter-reason";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String REFERENCE = "dead-letter-reference";

    private static final int MAX_REASON = 500;
    /** Longer than any key of the suite. */
    private static final int MAX_KEY = 200;

    private DeadLetter() {
    }

    /** The position of the event on its own topic. */
    record Origin(TopicPartition partition, long offset) {
    }

    static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> original, String service, String reason) {
        var letter = new ProducerRecord<>(Topics.deadLetters(original.topic(), service), original.key(), original.value());
        original.headers().forEach(letter.headers()::add);
        addOrigin(letter.headers(), original, reason);
        return letter;
    }

    /** Returns a small letter, which the broker always accepts. It has no key if the event has one that is not of this suite. */
    static ProducerRecord<String, byte[]> referenceTo(ConsumerRecord<String, byte[]> original, String service, String reason) {
        var key = original.key();
        var letter = new ProducerRecord<String, byte[]>(Topics.deadLetters(original.topic(), service),
                key == null || key.length() > MAX_KEY ? null : key, null);
        addOrigin(letter.headers(), original, reason);
        header(letter.headers(), REFERENCE, "true");
        return letter;
    }

    private static void addOrigin(Headers headers, ConsumerRecord<String, byte[]> original, String reason) {
        header(headers, REASON, reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON));
        header(headers, TOPIC, original.topic());
        header(headers, PARTITION, Integer.toString(original.partition()));
        header(headers, OFFSET, Long.toString(original.offset()));
    }

    static boolean isReference(ConsumerRecord<String, byte[]> letter) {
        return value(letter, REFERENCE) != null;
    }

    /** @throws IllegalStateException if the letter has no origin */
    static Origin originOf(ConsumerRecord<String, byte[]> letter) {
        return new Origin(new TopicPartition(required(letter, TOPIC), Integer.parseInt(required(letter, PARTITION))),
                Long.parseLong(required(letter, OFFSET)));
    }

    private static String required(ConsumerRecord<String, byte[]> letter, String name) {
        var value = value(letter, name);
        if (value == null) {
            throw new IllegalStateException("A dead letter has no header " + name);
        }
        return value;
    }

    private static @Nullable String value(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
