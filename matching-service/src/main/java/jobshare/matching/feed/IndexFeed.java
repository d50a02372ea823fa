package jobshare.matching.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import jobshare.kit.event.KafkaClients;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fills the index from the compacted topics of people and roles, from their beginning, and follows them. Each replica reads all
 * partitions, without a consumer group and without stored offsets.
 */
@ApplicationScoped
public class IndexFeed {

    private static final Logger LOG = Logger.getLogger(IndexFeed.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** An event ends the poll at once, so that a long one wakes an idle replica rarely and delays nothing. */
    private static final Duration IDLE_POLL = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final IndexWriter writer;
    private volatile boolean running = true;
    private volatile boolean caughtUp;
    private volatile long lag;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile @Nullable Thread thread;

    IndexFeed(KafkaClients clients, IndexWriter writer, MeterRegistry metrics) {
        this.clients = clients;
        this.writer = writer;
        metrics.gauge("jobshare.index.lag", this, feed -> feed.lag);
        metrics.gauge("jobshare.index.people", writer, IndexWriter::people);
    }

    /** Whether the index holds all records that existed when the service started. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** The number of records on the topics that are not in the index yet, as last reported by the broker. */
    public long lag() {
        return lag;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("index-feed").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        var feeder = thread;
        if (feeder != null) {
            LockSupport.unpark(feeder);
            feeder.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try {
                read();
            } catch (WakeupException e) {
                // stop() wakes the consumer
            } catch (RuntimeException e) {
                LOG.warnf(e, "The index feed failed; it restarts from the beginning in %s", RETRY);
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private void read() {
        var opened = open();
        try {
            consumer = opened;
            follow(opened);
        } finally {
            // it has no offsets to store, and would wait for the fetch that waits at the broker
            opened.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return clients.consumer(Map.of("client.id", "matching-index", "enable.auto.commit", false, "max.poll.records", 2000,
                "max.partition.fetch.bytes", 4 << 20, "fetch.max.wait.ms", Math.toIntExact(IDLE_POLL.toMillis())));
    }

    private void follow(KafkaConsumer<String, byte[]> topics) {
        var partitions = Stream.of(Topics.PEOPLE, Topics.ROLES)
                .flatMap(topic -> topics.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.stream().map(TopicPartition::topic).distinct().count() < 2) {
            throw new IllegalStateException("Topic " + Topics.PEOPLE + " or " + Topics.ROLES + " does not exist yet");
        }
        topics.assign(partitions);
        topics.seekToBeginning(partitions);
        var ends = topics.endOffsets(partitions);
        while (running) {
            var records = topics.poll(caughtUp ? IDLE_POLL : POLL);
            if (!records.isEmpty()) {
                writer.apply(records);
            }
            lag = lag(topics, partitions);
            if (!caughtUp && partitions.stream()
                    .allMatch(partition -> topics.position(partition) >= ends.getOrDefault(partition, 0L))) {
                caughtUp = true;
                LOG.infof("The index has caught up: %d people, %d roles", writer.people(), writer.roles());
            }
        }
    }

    private static long lag(KafkaConsumer<String, byte[]> topics, Collection<TopicPartition> partitions) {
        return List.copyOf(partitions).stream().mapToLong(partition -> topics.currentLag(partition).orElse(0)).sum();
    }
}
