package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final Map<String, Topic> ALL = Topic.all(KafkaRetention.PRODUCTION)
            .stream()
            .collect(Collectors.toMap(Topic::name, Function.identity()));

    @Test
    void compactsStateTopicsAndDeletesOldSteps() {
        var compacted = ALL.values().stream().filter(t -> t.settings().get("cleanup.policy").equals("compact")).map(Topic::name);
        assertEquals(Set.of("jobshare.people.v1", "jobshare.contacts.v1", "jobshare.roles.v1", "jobshare.partnerships.v1",
                "jobshare.arrangements.v1"), compacted.collect(Collectors.toSet()));
        assertEquals("delete", ALL.get("jobshare.proposals.v1").settings().get("cleanup.policy"));
    }

    @Test
    void removesAnErasedPersonWithin30Days() {
        for (var name : Set.of("jobshare.people.v1", "jobshare.contacts.v1")) {
            var gone = Stream.of("segment.ms", "max.compaction.lag.ms", "delete.retention.ms")
                    .mapToLong(setting -> Long.parseLong(ALL.get(name).settings().get(setting)))
                    .sum();
            assertTrue(gone < Duration.ofDays(30).toMillis(), name);
        }
    }

    @Test
    void hasADeadLetterTopicForEachConsumer() {
        assertTrue(ALL.keySet()
                .containsAll(Set.of("jobshare.people.v1.matching-service.dlt", "jobshare.contacts.v1.proposal-service.dlt",
                        "jobshare.arrangements.v1.profile-service.dlt")));
        assertEquals(8 + 12, ALL.size());
    }

    @Test
    void hasTheSameTopicsWithShortRetention() {
        var quick = Topic.all(KafkaRetention.SHORT).stream().collect(Collectors.toMap(Topic::name, Topic::settings));
        assertEquals(ALL.keySet(), quick.keySet());
        assertEquals("1000", quick.get("jobshare.contacts.v1").get("delete.retention.ms"));
        assertEquals(ALL.get("jobshare.proposals.v1").settings().get("retention.ms"),
                quick.get("jobshare.proposals.v1").get("retention.ms"));
    }
}
