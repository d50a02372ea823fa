package jobshare.local;

import java.time.Duration;
import java.util.Map;

/** How soon Kafka removes superseded and expired records from its files. */
enum KafkaRetention {

    /** Days, as in production. */
    PRODUCTION,
    /** Seconds, for tests of an erasure. */
    SHORT;

    private static final Duration SHORT_DELAY = Duration.ofSeconds(1);
    private static final Duration SHORT_RETENTION = Duration.ofSeconds(20);

    /** How long Kafka waits before it removes a superseded record. */
    Duration delay(Duration production) {
        return switch (this) {
            case PRODUCTION -> production;
            case SHORT -> SHORT_DELAY;
        };
    }

    /** How long Kafka keeps records that someone may still want to inspect. */
    Duration retention(Duration production) {
        return switch (this) {
            case PRODUCTION -> production;
            case SHORT -> SHORT_RETENTION;
        };
    }

    /** Additional settings of each topic. */
    Map<String, String> topicSettings() {
        return switch (this) {
            case PRODUCTION -> Map.of();
            case SHORT -> Map.of("file.delete.delay.ms", millis(SHORT_DELAY));
        };
    }

    /** Additional settings of the broker. */
    Map<String, String> brokerSettings() {
        return switch (this) {
            case PRODUCTION -> Map.of();
            case SHORT -> Map.of("log.cleaner.backoff.ms", millis(SHORT_DELAY), "log.retention.check.interval.ms",
                    millis(SHORT_DELAY), "log.initial.task.delay.ms", millis(SHORT_DELAY));
        };
    }

    /** Additional environment variables of the services. */
    Map<String, String> serviceEnvironment() {
        return switch (this) {
            case PRODUCTION -> Map.of();
            case SHORT ->
                Map.of("JOBSHARE_ERASURE_COMPACTION_TRIGGER_EVERY", "2s", "JOBSHARE_ERASURE_COMPACTION_TRIGGER_DELAY", "1s");
        };
    }

    static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
