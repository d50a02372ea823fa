package jobshare.kit.consumer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tries all dead letters of the service again, at each start: a version that can apply them is one that was just started. What takes
 * effect now, or did before, is no loss: states carry a version and steps go through the inbox. What fails again stays where it is until
 * its topic drops it, so that the letters of someone who was erased are not written anew.
 */
@Singleton
class DeadLetterReplay {

    private static final Logger LOG = Logger.getLogger(DeadLetterReplay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String servers;
    private final String service;
    private final Consumption consumption;
    private volatile boolean running = true;

    @Inject
    DeadLetterReplay(@ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service, Consumption consumption) {
        this.servers = servers;
        this.service = service;
        this.consumption = consumption;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("dead-letter-replay").daemon().start(() -> {
            try {
                replay();
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warnf("Dead letters wait for the next start: %s", e.getClass().getSimpleName());
                }
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** Tries those again that are there now. */
    void replay() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "auto.offset.reset", "earliest",
                        "enable.auto.commit", false, "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            for (var topic : consumption.topics()) {
                replay(topic, consumer);
            }
        }
    }

    private void replay(String topic, KafkaConsumer<String, byte[]> consumer) {
        var letters = Topics.deadLetters(topic, service);
        var partitions = consumer.partitionsFor(letters).stream()
                .map(partition -> new TopicPartition(letters, partition.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        int applied = 0;
        int failed = 0;
        while (running && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var letter : consumer.poll(POLL)) {
                if (letter.offset() < ends.getOrDefault(new TopicPartition(letters, letter.partition()), 0L)) {
                    if (consumption.applyAgain(original(topic, letter))) {
                        applied++;
                    } else {
                        failed++;
                    }
                }
            }
        }
        if (applied + failed > 0) {
            LOG.infof("Dead letters of %s: %d have been applied, %d still can't be", topic, applied, failed);
        }
    }

    private static ConsumerRecord<String, byte[]> original(String topic, ConsumerRecord<String, byte[]> letter) {
        var original = new ConsumerRecord<>(topic, letter.partition(), letter.offset(), letter.key(), letter.value());
        List.of(letter.headers().toArray()).forEach(original.headers()::add);
        return original;
    }
}
