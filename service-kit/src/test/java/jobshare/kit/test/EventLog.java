package jobshare.kit.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The records of a topic of the test broker. Each record is read once, because hundreds of tests look up a key. */
final class EventLog {

    private static final Map<String, EventLog> ALL = new ConcurrentHashMap<>();
    private static final Duration NEXT = Duration.ofMillis(10);

    // the broker answers a question about offsets only after the fetch before it, which waits for records
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers",
            TestServers.bootstrapServers(), "fetch.max.wait.ms", (int) NEXT.toMillis()), new StringDeserializer(),
            new ByteArrayDeserializer());
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final Map<String, List<ConsumerRecord<String, byte[]>>> byKey = new HashMap<>();

    private EventLog(String topic) {
        partitions = consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    static EventLog of(String topic) {
        return ALL.computeIfAbsent(topic, EventLog::new);
    }

    /** Returns all records so far, in order per key. */
    synchronized List<ConsumerRecord<String, byte[]>> all() {
        catchUp();
        return List.copyOf(records);
    }

    /** Returns all records so far with the key, in order. */
    synchronized List<ConsumerRecord<String, byte[]>> withKey(String key) {
        catchUp();
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    private void catchUp() {
        var ends = consumer.endOffsets(partitions);
        do {
            consumer.poll(NEXT).forEach(message -> {
                records.add(message);
                if (message.key() != null) {
                    byKey.computeIfAbsent(message.key(), _ -> new ArrayList<>()).add(message);
                }
            });
        } while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)));
    }
}
