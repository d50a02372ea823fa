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

/** The Kafka producer of a service. It waits for all in-sync replicas, and keeps the order per key during retries. */
@ApplicationScoped
public class EventProducer {

    private final KafkaClients clients;
    private volatile @Nullable Producer<String, byte[]> producer;

    EventProducer(KafkaClients clients) {
        this.clients = clients;
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

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            synchronized (this) {
                if (producer == null) {
                    producer = clients.producer(Map.of(ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true, ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"));
                }
            }
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
