package jobshare.kit.consumer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.KafkaClients;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Retries all dead letters of the service at each start, because a version that can handle them has just been started. A retry is
 * safe: states carry a version, and steps go through the inbox. A letter that fails again stays in its topic until the topic's
 * retention removes it; it is not written again, so the letters of an erased person disappear.
 */
@ApplicationScoped
class DeadLetterReplay {

    private static final Logger LOG = Logger.getLogger(DeadLetterReplay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final String service;
    private final EventDispatcher dispatcher;
    private volatile boolean running = true;

    DeadLetterReplay(KafkaClients clients, @ConfigProperty(name = "quarkus.application.name") String service,
            EventDispatcher dispatcher) {
        this.clients = clients;
        this.service = service;
        this.dispatcher = dispatcher;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("dead-letter-replay").daemon().start(() -> {
            try {
                replay();
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warnf("Dead letters could not be replayed and wait for the next start: %s", e.getClass().getSimpleName());
                }
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** Retries the letters that are in the dead-letter topics now. */
    void replay() {
        try (var consumer = clients.consumer(
                Map.of("auto.offset.reset", "earliest", "enable.auto.commit", false, "allow.auto.create.topics", false))) {
            for (var topic : dispatcher.topics()) {
                replay(topic, consumer);
            }
        }
    }

    private void replay(String topic, KafkaConsumer<String, byte[]> consumer) {
        var letters = Topics.deadLetters(topic, service);
        var partitions = consumer.partitionsFor(letters)
                .stream()
                .map(partition -> new TopicPartition(letters, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        int handled = 0;
        int failed = 0;
        while (running && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var letter : consumer.poll(POLL)) {
                if (letter.offset() < ends.getOrDefault(new TopicPartition(letters, letter.partition()), 0L)) {
                    if (dispatcher.retry(original(topic, letter))) {
                        handled++;
                    } else {
                        failed++;
                    }
                }
            }
        }
        if (handled + failed > 0) {
            LOG.infof("Replayed the dead letters of %s: %d handled, %d failed again", topic, handled, failed);
        }
    }

    private static ConsumerRecord<String, byte[]> original(String topic, ConsumerRecord<String, byte[]> letter) {
        var original = new ConsumerRecord<>(topic, letter.partition(), letter.offset(), letter.key(), letter.value());
        List.of(letter.headers().toArray()).forEach(original.headers()::add);
        return original;
    }
}
