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
import org.jspecify.annotations.Nullable;

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
        try (var consumer = open()) {
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
        int gone = 0;
        while (running && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var letter : consumer.poll(POLL)) {
                if (letter.offset() < ends.getOrDefault(new TopicPartition(letters, letter.partition()), 0L)) {
                    var original = DeadLetter.isReference(letter) ? readOrigin(letter) : original(topic, letter);
                    if (original == null) {
                        gone++;
                    } else if (dispatcher.retry(original)) {
                        handled++;
                    } else {
                        failed++;
                    }
                }
            }
        }
        if (handled + failed + gone > 0) {
            LOG.infof("Replayed the dead letters of %s: %d handled, %d failed again, %d refer to events that Kafka no longer has",
                    topic, handled, failed, gone);
        }
    }

    /** Reads the event to which a letter refers; null if Kafka has removed it, such as a state that a newer one replaced. */
    private @Nullable ConsumerRecord<String, byte[]> readOrigin(ConsumerRecord<String, byte[]> letter) {
        var origin = DeadLetter.originOf(letter);
        var partition = origin.partition();
        try (var consumer = open()) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, origin.offset());
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (running && consumer.position(partition) < end) {
                var read = consumer.poll(POLL);
                if (!read.isEmpty()) {
                    var first = read.iterator().next();
                    return first.offset() == origin.offset() ? first : null;
                }
            }
            return null;
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return clients.consumer(
                Map.of("auto.offset.reset", "earliest", "enable.auto.commit", false, "allow.auto.create.topics", false));
    }

    private static ConsumerRecord<String, byte[]> original(String topic, ConsumerRecord<String, byte[]> letter) {
        var original = new ConsumerRecord<>(topic, letter.partition(), letter.offset(), letter.key(), letter.value());
        List.of(letter.headers().toArray()).forEach(original.headers()::add);
        return original;
    }
}
