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
class ConsumptionTest {

    private static final String TYPE = "jobshare.introduction.asked.v1";

    @Inject
    IntroductionsConsumer consumer;
    @Inject
    DeadLetterReplay replay;
    @Inject
    DeadLetters deadLetters;
    @Inject
    EventJson json;
    @Inject
    @Any
    Instance<Handlers> handlers;

    private final String text = UUID.randomUUID().toString();
    private final UUID key = UUID.randomUUID();

    @Test
    void appliesARepeatedEventOnce() {
        var id = UUID.randomUUID();
        publish(payload(text), id);
        publish(payload(text), id);
        publish(payload(text + "-after"), UUID.randomUUID());
        await().until(() -> consumer.applied().contains(text + "-after"));
        assertEquals(1, Collections.frequency(consumer.applied(), text));
    }

    @Test
    void keepsWhatCannotBeReadAsADeadLetterWithTheReasonAndGoesOn() {
        publish("{not json", UUID.randomUUID());
        publish(payload(text), UUID.randomUUID());
        await().until(() -> consumer.applied().contains(text));
        var letters = TestEvents.await(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key, found -> found.size() == 1);
        assertEquals("{not json", TestEvents.text(letters.getFirst()));
        var reason = new String(letters.getFirst().headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
        assertTrue(reason.startsWith("UnreadableEvent"), reason);
    }

    @Test
    void keepsWhatTheHandlerRefusesAndAppliesTheRestOfTheBatch() {
        publish(payload(text + "-before"), UUID.randomUUID());
        publish(payload("refused"), UUID.randomUUID());
        publish(payload(text + "-after"), UUID.randomUUID());
        await().until(() -> consumer.applied().contains(text + "-after"));
        assertEquals(1, consumer.applied().stream().filter((text + "-before")::equals).distinct().count());
        awaitLetters(1);
    }

    @Test
    void triesDeadLettersAgainUntilTheyCanBeAppliedAndThenNoMore() {
        publish(payload("refused-" + text), UUID.randomUUID());
        awaitLetters(1);
        replay.replay();
        assertFalse(consumer.applied().contains("refused-" + text));
        consumer.mend(true);
        replay.replay();
        replay.replay();
        consumer.mend(false);
        assertEquals(1, Collections.frequency(consumer.applied(), "refused-" + text));
        awaitLetters(1);
    }

    @Test
    void leavesWhatFailsWhileTheServiceStopsToBeReadAgain() {
        var stopped = new Consumption(json, deadLetters, handlers);
        stopped.stop(new ShutdownEvent());
        var partition = new TopicPartition(Topics.INTRODUCTIONS, 0);
        var record = new ConsumerRecord<>(Topics.INTRODUCTIONS, 0, 0, key.toString(),
                "{not json".getBytes(StandardCharsets.UTF_8));
        var batch = new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
        assertThrows(IllegalStateException.class, () -> stopped.apply(batch));
        awaitLetters(0);
    }

    private void awaitLetters(int count) {
        TestEvents.await(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key, found -> found.size() == count);
    }

    @Test
    void passesOverWhatOnlyMakesKafkaCloseItsFiles() {
        TestEvents.publish(Topics.INTRODUCTIONS, Topics.NUDGE, "jobshare.nudge.v1", null);
        // of so many keys each partition has one
        var after = IntStream.range(0, 20).mapToObj(i -> text + "-" + i).toList();
        after.forEach(each -> TestEvents.publish(Topics.INTRODUCTIONS, UUID.randomUUID(), TYPE, payload(each)));
        await().until(() -> consumer.applied().containsAll(after));
        assertEquals(0, TestEvents.of(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), Topics.NUDGE).size());
    }

    private void publish(String payload, UUID id) {
        TestEvents.publish(Topics.INTRODUCTIONS, key, TYPE, payload, id);
    }

    private static String payload(String text) {
        return "{\"text\":\"" + text + "\",\"unknownField\":1}";
    }
}
