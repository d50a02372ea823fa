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
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.EventSizeLimit;
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
    EventProducer producer;
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
    void saysWhyAnEventFailedWithoutItsValues() {
        publish(payload("refused-" + text), UUID.randomUUID());
        awaitLetters(1);
        var reason = header(letters().getFirst(), "dead-letter-reason");
        assertTrue(reason.startsWith("IllegalStateException, at jobshare.kit.consumer.IntroductionsConsumer.handle("), reason);
        assertFalse(reason.contains(text), reason);
    }

    @Test
    void keepsALargeEventByReferenceAndReplaysIt() {
        var large = "refused-" + text + "x".repeat(EventSizeLimit.MINIMUM - 200);
        publish(payload(large), UUID.randomUUID());
        awaitLetters(1);
        var letter = letters().getFirst();
        assertEquals(null, letter.value());
        assertEquals(Topics.INTRODUCTIONS, header(letter, "dead-letter-topic"));
        var original = TestEvents.of(Topics.INTRODUCTIONS, key).getFirst();
        assertEquals(original.partition() + " " + original.offset(),
                header(letter, "dead-letter-partition") + " " + header(letter, "dead-letter-offset"));
        consumer.setMended(true);
        replay.replay();
        consumer.setMended(false);
        assertEquals(1, Collections.frequency(consumer.handled(), large));
    }

    @Test
    void skipsAReferenceToAnEventThatKafkaNoLongerHas() {
        var gone = new ConsumerRecord<>(Topics.INTRODUCTIONS, 0, 1_000_000, key.toString(), new byte[0]);
        var _ = producer.send(DeadLetter.referenceTo(gone, "kit-test", "test"));
        awaitLetters(1);
        replay.replay();
        awaitLetters(1);
    }

    @Test
    void limitsTheReasonAndTheKeyOfAReference() {
        var foreign = new ConsumerRecord<>(Topics.INTRODUCTIONS, 0, 7, "k".repeat(1_000_000), new byte[0]);
        var letter = DeadLetter.referenceTo(foreign, "kit-test", "r".repeat(1_000_000));
        assertEquals(null, letter.key());
        assertTrue(EventSizeLimit.sizeOf(letter) < 2000);
    }

    private List<ConsumerRecord<String, byte[]>> letters() {
        return TestEvents.of(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key);
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
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
