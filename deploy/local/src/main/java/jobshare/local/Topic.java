package jobshare.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Kafka topic of the suite and its retention.
 *
 * @param settings the broker's settings for the topic
 */
record Topic(String name, Map<String, String> settings) {

    static final int PARTITIONS = 3;

    private static final Duration DEAD_LETTERS = Duration.ofDays(14);
    private static final Duration INTRODUCTIONS = Duration.ofDays(30);
    private static final Duration PROPOSALS = Duration.ofDays(3650);
    private static final Duration NOTIFICATIONS = Duration.ofDays(7);

    /** The topics that each service reads. */
    private static final Map<String, List<String>> CONSUMERS = Map.of("profile-service",
            List.of("introductions", "partnerships", "proposals", "arrangements"), "matching-service",
            List.of("people", "roles", "proposals", "arrangements"), "proposal-service",
            List.of("people", "contacts", "roles", "partnerships"));

    /** Every topic of the suite. The launcher creates them all before the services start. */
    static List<Topic> all(KafkaRetention retention) {
        return Stream.concat(facts(retention), deadLetters(retention)).toList();
    }

    private static Stream<Topic> facts(KafkaRetention retention) {
        return Stream.of(state("people", Duration.ofDays(1), Duration.ofDays(7), retention),
                state("contacts", Duration.ofHours(1), Duration.ofHours(1), retention),
                state("roles", Duration.ofDays(1), Duration.ofDays(7), retention),
                state("partnerships", Duration.ofDays(1), Duration.ofDays(7), retention),
                state("arrangements", Duration.ofDays(1), Duration.ofDays(7), retention),
                steps(full("introductions"), INTRODUCTIONS, retention), steps(full("proposals"), PROPOSALS, retention),
                steps(full("notifications"), NOTIFICATIONS, retention));
    }

    private static Stream<Topic> deadLetters(KafkaRetention retention) {
        return CONSUMERS.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(consumer -> consumer.getValue()
                        .stream()
                        .map(topic -> steps(full(topic) + "." + consumer.getKey() + ".dlt", retention.retention(DEAD_LETTERS),
                                retention)));
    }

    /**
     * A topic with the latest state per key. An erased record is gone after the segment time, the compaction lag and the
     * tombstone retention: 15 days at most, of 30 that are allowed.
     */
    private static Topic state(String name, Duration segment, Duration lag, KafkaRetention retention) {
        return topic(retention, full(name),
                Map.of("cleanup.policy", "compact", "segment.ms", KafkaRetention.millis(retention.delay(segment)),
                        "max.compaction.lag.ms", KafkaRetention.millis(retention.delay(lag)), "min.cleanable.dirty.ratio", "0.1",
                        "delete.retention.ms", KafkaRetention.millis(retention.delay(Duration.ofDays(7)))));
    }

    private static Topic steps(String name, Duration retained, KafkaRetention retention) {
        return topic(retention, name, Map.of("cleanup.policy", "delete", "retention.ms", KafkaRetention.millis(retained)));
    }

    private static Topic topic(KafkaRetention retention, String name, Map<String, String> settings) {
        var all = new HashMap<>(retention.topicSettings());
        all.putAll(settings);
        return new Topic(name, Map.copyOf(all));
    }

    private static String full(String name) {
        return "jobshare." + name + ".v1";
    }
}
