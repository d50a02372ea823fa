package jobshare.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A topic of the suite, and how long Kafka keeps what is in it.
 *
 * @param settings the broker's settings for the topic
 */
record Topic(String name, Map<String, String> settings) {

    static final int PARTITIONS = 3;

    private static final Duration DEAD_LETTERS = Duration.ofDays(14);
    private static final Duration INTRODUCTIONS = Duration.ofDays(30);
    private static final Duration PROPOSALS = Duration.ofDays(3650);
    private static final Duration NOTIFICATIONS = Duration.ofDays(7);

    /** Which topics each service reads. */
    private static final Map<String, List<String>> READERS = Map.of(
            "profile-service", List.of("introductions", "partnerships", "proposals", "arrangements"),
            "matching-service", List.of("people", "roles", "proposals", "arrangements"),
            "proposal-service", List.of("people", "contacts", "roles", "partnerships"));

    /** Every topic, so that none is made by the first event that needs it. */
    static List<Topic> all() {
        return Stream.concat(facts(), deadLetters()).toList();
    }

    private static Stream<Topic> facts() {
        return Stream.of(
                state("people", Duration.ofDays(1), Duration.ofDays(7)),
                state("contacts", Duration.ofHours(1), Duration.ofHours(1)),
                state("roles", Duration.ofDays(1), Duration.ofDays(7)),
                state("partnerships", Duration.ofDays(1), Duration.ofDays(7)),
                state("arrangements", Duration.ofDays(1), Duration.ofDays(7)),
                steps(full("introductions"), INTRODUCTIONS),
                steps(full("proposals"), PROPOSALS),
                steps(full("notifications"), NOTIFICATIONS));
    }

    private static Stream<Topic> deadLetters() {
        return READERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(reader -> reader.getValue().stream()
                        .map(topic -> steps(full(topic) + "." + reader.getKey() + ".dlt", DEAD_LETTERS)));
    }

    /**
     * The latest state per key. An erasure is out of the log after a segment, the lag, and the time tombstones are kept: 15 days
     * at the most for the settings used, where 30 are allowed.
     */
    private static Topic state(String name, Duration segment, Duration lag) {
        return new Topic(full(name), Map.of(
                "cleanup.policy", "compact",
                "segment.ms", millis(segment),
                "max.compaction.lag.ms", millis(lag),
                "min.cleanable.dirty.ratio", "0.1",
                "delete.retention.ms", millis(Duration.ofDays(7))));
    }

    private static Topic steps(String name, Duration kept) {
        return new Topic(name, Map.of("cleanup.policy", "delete", "retention.ms", millis(kept)));
    }

    private static String full(String name) {
        return "jobshare." + name + ".v1";
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
