package jobshare.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Creates every Kafka client that the channels of Quarkus do not create. Like the channels, the clients use all settings {@code kafka.*}, such as
 * those for TLS and SASL.
 */
@ApplicationScoped
public class KafkaClients {

    private final Map<String, Object> settings;

    /** @param settings the settings {@code kafka.*} without their prefix */
    public KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /**
     * Creates a producer, which the caller closes.
     *
     * @param own settings of this producer, which take precedence
     */
    public Producer<String, byte[]> producer(Map<String, Object> own) {
        return new KafkaProducer<>(merged(own), new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Creates a consumer without a consumer group, which the caller closes.
     *
     * @param own settings of this consumer, which take precedence
     */
    public KafkaConsumer<String, byte[]> consumer(Map<String, Object> own) {
        return new KafkaConsumer<>(merged(own), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> merged(Map<String, Object> own) {
        var all = new HashMap<>(settings);
        // Quarkus adds the name of the application as the group of the channels
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.putAll(own);
        return all;
    }
}
