package jobshare.kit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pauses topics to which nothing can be sent, so that they do not delay the others: for a second, then twice as long each time. */
final class TopicBackoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<String, Pause> pauses = new HashMap<>();

    private record Pause(Duration length, Instant until) {
    }

    /** Pauses the topic and returns for how long. */
    Duration pause(String topic, Instant now) {
        var last = pauses.get(topic);
        var length = last == null ? FIRST : last.length().multipliedBy(2);
        var limited = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        pauses.put(topic, new Pause(limited, now.plus(limited)));
        return limited;
    }

    /** Called when the topic accepted an event. */
    void reset(String topic) {
        pauses.remove(topic);
    }

    List<String> paused(Instant now) {
        return pauses.entrySet().stream().filter(pause -> now.isBefore(pause.getValue().until())).map(Map.Entry::getKey).toList();
    }
}
