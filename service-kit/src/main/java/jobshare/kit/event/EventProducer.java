package jobshare.kit.event;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka producer of a service. It waits for all in-sync replicas, and keeps the order per key during retries. Sending blocks for at most five
 * seconds, such as while a topic does not exist.
 */
@ApplicationScoped
public class EventProducer {

    private static final int MAX_BLOCK_MILLIS = 5000;

    private final KafkaClients clients;
    private final EventSizeLimit limit;
    private volatile @Nullable Producer<String, byte[]> producer;

    public EventProducer(KafkaClients clients, EventSizeLimit limit) {
        this.clients = clients;
        this.limit = limit;
    }

    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        return producer().send(message);
    }

    /** Returns the partition numbers of a topic. */
    public List<Integer> partitionsOf(String topic) {
        return producer().partitionsFor(topic).stream().map(PartitionInfo::partition).toList();
    }

    public void flush() {
        producer().flush();
    }

    /** Replaces the producer at the next use. After some failures, a producer rejects every further record. */
    public synchronized void renew() {
        var failed = producer;
        producer = null;
        if (failed != null) {
            failed.close(Duration.ZERO);
        }
    }

    private Producer<String, byte[]> producer() {
        var current = producer;
        return current == null ? create() : current;
    }

    private synchronized Producer<String, byte[]> create() {
        var current = producer;
        if (current == null) {
            current = clients.producer(Map.of(ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                    ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4", ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG, limit.maxBytes()));
            producer = current;
        }
        return current;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
