package jobshare.kit.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.EventSizeLimit;
import jobshare.kit.event.FailingKafka;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dead letter is written, whatever the state of the broker. */
class DeadLetterPublisherTest {

    private final FailingKafka kafka = new FailingKafka();
    private final EventSizeLimit limit = new EventSizeLimit(EventSizeLimit.MINIMUM);
    private final DeadLetterPublisher letters = new DeadLetterPublisher(new EventProducer(kafka, limit), limit, "kit-test");

    @ParameterizedTest
    @ValueSource(classes = {TimeoutException.class, KafkaException.class})
    void waitsForTheBroker(Class<? extends Exception> type) throws ReflectiveOperationException {
        var failure = type.getConstructor(String.class).newInstance("unavailable");
        kafka.failWith(text -> failure);
        var published = CompletableFuture.runAsync(() -> letters.publish(event("text"), new IllegalStateException()));
        await().until(() -> !kafka.takeAttempts().isEmpty());
        kafka.failWith(text -> null);
        published.join();
        assertEquals(List.of("text"), kafka.accepted());
    }

    @Test
    void writesAReferenceIfTheBrokerAcceptsLessThanTheLimit() {
        kafka.failWith(text -> text.equals("text") ? new RecordTooLargeException() : null);
        letters.publish(event("text"), new IllegalStateException());
        assertEquals(List.of("key-tombstone"), kafka.accepted());
    }

    @Test
    void stopsWaitingWhenTheServiceStops() {
        kafka.failWith(text -> new TimeoutException());
        var published = CompletableFuture.runAsync(() -> letters.publish(event("text"), new IllegalStateException()));
        await().until(() -> !kafka.takeAttempts().isEmpty());
        letters.stop(new ShutdownEvent());
        var failure = assertThrows(CompletionException.class, published::join);
        assertEquals(IllegalStateException.class, failure.getCause().getClass());
    }

    private static ReceivedEvent event(String text) {
        return new ReceivedEvent(new ConsumerRecord<>(Topics.INTRODUCTIONS, 0, 7, "key", text.getBytes(StandardCharsets.UTF_8)),
                new EventJson(new ObjectMapper()));
    }
}
