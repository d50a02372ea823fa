package jobshare.local;

import java.time.Duration;
import java.util.HashMap;
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
    static List<Topic> all(Lags lags) {
        return Stream.concat(facts(lags), deadLetters(lags)).toList();
    }

    private static Stream<Topic> facts(Lags lags) {
        return Stream.of(
                state("people", Duration.ofDays(1), Duration.ofDays(7), lags),
                state("contacts", Duration.ofHours(1), Duration.ofHours(1), lags),
                state("roles", Duration.ofDays(1), Duration.ofDays(7), lags),
                state("partnerships", Duration.ofDays(1), Duration.ofDays(7), lags),
                state("arrangements", Duration.ofDays(1), Duration.ofDays(7), lags),
                steps(full("introductions"), INTRODUCTIONS, lags),
                steps(full("proposals"), PROPOSALS, lags),
                steps(full("notifications"), NOTIFICATIONS, lags));
    }

    private static Stream<Topic> deadLetters(Lags lags) {
        return READERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(reader -> reader.getValue().stream()
                        .map(topic -> steps(full(topic) + "." + reader.getKey() + ".dlt",
                                lags.keep(DEAD_LETTERS), lags)));
    }

    /**
     * The latest state per key. An erasure is out of the log after a segment, the lag, and the time tombstones are kept: 15 days
     * at the most for the settings used, where 30 are allowed.
     */
    private static Topic state(String name, Duration segment, Duration lag, Lags lags) {
        return with(lags, full(name), Map.of(
                "cleanup.policy", "compact",
                "segment.ms", Lags.millis(lags.wait(segment)),
                "max.compaction.lag.ms", Lags.millis(lags.wait(lag)),
                "min.cleanable.dirty.ratio", "0.1",
                "delete.retention.ms", Lags.millis(lags.wait(Duration.ofDays(7)))));
    }

    private static Topic steps(String name, Duration kept, Lags lags) {
        return with(lags, name, Map.of("cleanup.policy", "delete", "retention.ms", Lags.millis(kept)));
    }

    private static Topic with(Lags lags, String name, Map<String, String> settings) {
        var all = new HashMap<>(lags.ofTopic());
        all.putAll(settings);
        return new Topic(name, Map.copyOf(all));
    }

    private static String full(String name) {
        return "jobshare." + name + ".v1";
    }
}
