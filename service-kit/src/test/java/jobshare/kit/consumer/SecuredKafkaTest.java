package jobshare.kit.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.KafkaClients;
import jobshare.kit.event.Topics;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.test.SecuredKafka;
import jobshare.kit.test.SuiteResource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Every client of the kit works with a broker that requires TLS and a login. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SecuredKafka.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SecuredKafkaTest {

    private static final String TYPE = "jobshare.introduction.asked.v1";

    @Inject
    Outbox outbox;
    @Inject
    IntroductionsConsumer consumer;
    @Inject
    DeadLetterReplay replay;
    @Inject
    KafkaClients clients;

    Map<String, Object> tls;

    private final String text = UUID.randomUUID().toString();

    @Test
    void publishesAndConsumes() {
        publish(text);
        await().until(() -> consumer.handled().contains(text));
    }

    @Test
    void writesAndReplaysDeadLetters() {
        publish("refused-" + text);
        var letters = Topics.deadLetters(Topics.INTRODUCTIONS, "kit-test");
        try (var reader = clients.consumer(Map.of())) {
            await().until(() -> end(reader, letters) == 1);
        }
        consumer.setMended(true);
        replay.replay();
        consumer.setMended(false);
        assertTrue(consumer.handled().contains("refused-" + text));
    }

    @Test
    void reachesAListenerWithTlsAlone() throws Exception {
        var withoutLogin = new KafkaClients(tls);
        var topic = Topics.PROPOSALS;
        try (var producer = withoutLogin.producer(Map.of()); var reader = withoutLogin.consumer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, 0, text, text.getBytes(StandardCharsets.UTF_8))).get();
            reader.assign(reader.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList());
            reader.seekToBeginning(reader.assignment());
            await().until(() -> !reader.poll(Duration.ofMillis(100)).isEmpty());
        }
        assertEquals("SSL", tls.get("security.protocol"));
    }

    private void publish(String payload) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(Event.of(Topics.INTRODUCTIONS, UUID.randomUUID(), TYPE, Map.of("text", payload))));
    }

    private static long end(KafkaConsumer<String, byte[]> reader, String topic) {
        var partitions = reader.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList();
        return reader.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }
}
