package jobshare.kit.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ConsumptionTest {

    private static final String TYPE = "jobshare.introduction.asked.v1";

    @Inject
    IntroductionsConsumer consumer;

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
        TestEvents.await(Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test"), key, found -> found.size() == 1);
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
