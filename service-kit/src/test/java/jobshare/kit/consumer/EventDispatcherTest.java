package jobshare.kit.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class EventDispatcherTest {

    private static final String TYPE = "jobshare.introduction.asked.v1";

    @Inject
    IntroductionsConsumer consumer;
    @Inject
    DeadLetterReplay replay;
    @Inject
    DeadLetterPublisher deadLetters;
    @Inject
    EventJson json;
    @Inject
    @Any
    Instance<TopicHandlers> registrations;

    private final String text = UUID.randomUUID().toString();
    private final UUID key = UUID.randomUUID();

    @Test
    void handlesARepeatedEventOnce() {
        var id = UUID.randomUUID();
        publish(payload(text), id);
        publish(payload(text), id);
        publish(payload(text + "-after"), UUID.randomUUID());
        await().until(() -> consumer.handled().contains(text + "-after"));
        assertEquals(1, Collections.frequency(consumer.handled(), text));
    }

    @Test
    void movesAnUnreadableEventToTheDeadLettersAndContinues() {
        publish("{not json", UUID.randomUUID());
        publish(payload(text), UUID.randomUUID());
        await().until(() -> consumer.handled().contains(text));
        var letters = TestEvents.await(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key, found -> found.size() == 1);
        assertEquals("{not json", TestEvents.text(letters.getFirst()));
        var reason = new String(letters.getFirst().headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
        assertTrue(reason.startsWith("UnreadableEvent"), reason);
    }

    @Test
    void movesAFailingEventToTheDeadLettersAndHandlesTheRestOfTheBatch() {
        publish(payload(text + "-before"), UUID.randomUUID());
        publish(payload("refused"), UUID.randomUUID());
        publish(payload(text + "-after"), UUID.randomUUID());
        await().until(() -> consumer.handled().contains(text + "-after"));
        assertEquals(1, consumer.handled().stream().filter((text + "-before")::equals).distinct().count());
        awaitLetters(1);
    }

    @Test
    void replaysDeadLettersUntilTheySucceed() {
        publish(payload("refused-" + text), UUID.randomUUID());
        awaitLetters(1);
        replay.replay();
        assertFalse(consumer.handled().contains("refused-" + text));
        consumer.setMended(true);
        replay.replay();
        replay.replay();
        consumer.setMended(false);
        assertEquals(1, Collections.frequency(consumer.handled(), "refused-" + text));
        awaitLetters(1);
    }

    @Test
    void leavesEventsThatFailDuringShutdownToBeReadAgain() {
        var stopped = new EventDispatcher(json, deadLetters, registrations);
        stopped.stop(new ShutdownEvent());
        var partition = new TopicPartition(Topics.INTRODUCTIONS, 0);
        var record = new ConsumerRecord<>(Topics.INTRODUCTIONS, 0, 0, key.toString(),
                "{not json".getBytes(StandardCharsets.UTF_8));
        var batch = new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
        assertThrows(IllegalStateException.class, () -> stopped.dispatch(batch));
        awaitLetters(0);
    }

    private void awaitLetters(int count) {
        TestEvents.await(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key, found -> found.size() == count);
    }

    @Test
    void skipsCompactionTriggers() {
        TestEvents.publish(Topics.INTRODUCTIONS, Topics.COMPACTION_TRIGGER, "jobshare.compaction-trigger.v1", null);
        // with this many keys, each partition has at least one
        var after = IntStream.range(0, 20).mapToObj(i -> text + "-" + i).toList();
        after.forEach(each -> TestEvents.publish(Topics.INTRODUCTIONS, UUID.randomUUID(), TYPE, payload(each)));
        await().until(() -> consumer.handled().containsAll(after));
        assertEquals(0, TestEvents.of(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), Topics.COMPACTION_TRIGGER).size());
    }

    private void publish(String payload, UUID id) {
        TestEvents.publish(Topics.INTRODUCTIONS, key, TYPE, payload, id);
    }

    private static String payload(String text) {
        return "{\"text\":\"" + text + "\",\"unknownField\":1}";
    }
}
