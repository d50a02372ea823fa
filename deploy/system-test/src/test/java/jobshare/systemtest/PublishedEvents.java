package jobshare.systemtest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All events of a topic by key, in order; an event that was sent twice is listed once. */
final class PublishedEvents {

    /** The client logs its whole configuration. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA_LOG.setLevel(Level.WARNING);
    }

    private final Map<String, List<String>> steps = new HashMap<>();

    /** Reads a topic from its beginning to its current end. */
    static PublishedEvents on(String topic, String bootstrap) {
        var published = new PublishedEvents();
        var known = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrap), new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic)
                    .stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    if (known.add(header(event, "ce_id"))) {
                        published.steps.computeIfAbsent(event.key(), _ -> new ArrayList<>()).add(step(event));
                    }
                }
            }
        }
        return published;
    }

    /** The steps of one key: {@code jobshare.proposal.review-started.v1} is {@code review-started}. */
    List<String> stepsOf(UUID key) {
        return steps.getOrDefault(key.toString(), List.of());
    }

    private static String step(ConsumerRecord<String, String> event) {
        var words = header(event, "ce_type").split("\\.");
        return words[words.length - 2];
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
