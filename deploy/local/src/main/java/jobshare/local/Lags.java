package jobshare.local;

import java.time.Duration;
import java.util.Map;

/** How soon what is compacted away, or out of date, is gone from Kafka's files. */
enum Lags {

    /** Days, as in production. */
    USUAL,
    /** Seconds, to see it happen. */
    SHORT;

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    /** A time that Kafka waits before it removes what is superseded. */
    Duration wait(Duration usual) {
        return switch (this) {
            case USUAL -> usual;
            case SHORT -> MOMENT;
        };
    }

    /** How long something is kept to be looked at. */
    Duration keep(Duration usual) {
        return switch (this) {
            case USUAL -> usual;
            case SHORT -> A_WHILE;
        };
    }

    /** What a topic needs beside. */
    Map<String, String> ofTopic() {
        return switch (this) {
            case USUAL -> Map.of();
            case SHORT -> Map.of("file.delete.delay.ms", millis(MOMENT));
        };
    }

    /** What the broker needs beside. */
    Map<String, String> ofBroker() {
        return switch (this) {
            case USUAL -> Map.of();
            case SHORT -> Map.of("log.cleaner.backoff.ms", millis(MOMENT), "log.retention.check.interval.ms", millis(MOMENT),
                    "log.initial.task.delay.ms", millis(MOMENT));
        };
    }

    /** What the services need beside. */
    Map<String, String> ofServices() {
        return switch (this) {
            case USUAL -> Map.of();
            case SHORT -> Map.of("JOBSHARE_ERASURE_NUDGE_EVERY", "2s", "JOBSHARE_ERASURE_NUDGE_AFTER", "1s");
        };
    }

    static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
