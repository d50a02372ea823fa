package jobshare.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jobshare.kit.event.Event;
import jobshare.kit.event.EventSizeLimit;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class OutboxTest {

    private static final String TYPE = "jobshare.role.changed.v1";

    @Inject
    Outbox outbox;
    @Inject
    EntityManager entities;
    @Inject
    OutboxRelay relay;
    @Inject
    DataSource database;
    @Inject
    SmallRyeHealthReporter health;
    @Inject
    MeterRegistry metrics;

    private final UUID key = UUID.randomUUID();

    @Test
    void publishesACloudEventAfterTheCommit() {
        String id = given().auth()
                .oauth2(Tokens.of("hr", "h"))
                .contentType("application/json")
                .body("{\"name\":\"O'Brien 🌍\",\"size\":1}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var published = TestEvents.await(Topics.ROLES, id, found -> found.size() == 1).getFirst();
        assertEquals("1.0", header(published, "ce_specversion"));
        assertEquals("jobshare.thing.created.v1", header(published, "ce_type"));
        assertEquals("/jobshare/kit-test", header(published, "ce_source"));
        assertEquals(id, header(published, "ce_subject"));
        assertTrue(TestEvents.text(published).contains("O'Brien 🌍"));
    }

    @Test
    void keepsTheOrderOfAKey() {
        IntStream.range(0, 50)
                .forEach(i -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of("step", i)))));
        var published = TestEvents.await(Topics.ROLES, key, found -> found.size() == 50);
        IntStream.range(0, 50).forEach(i -> assertEquals("{\"step\":" + i + "}", TestEvents.text(published.get(i))));
    }

    @Test
    void publishesATombstone() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Event.tombstone(Topics.ROLES, key, TYPE)));
        assertEquals(null, TestEvents.await(Topics.ROLES, key, found -> found.size() == 1).getFirst().value());
    }

    @Test
    void publishesNothingFromARolledBackTransaction() {
        QuarkusTransaction.begin();
        outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of("never", true)));
        QuarkusTransaction.rollback();
        var later = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Event.of(Topics.ROLES, later, TYPE, Map.of())));
        TestEvents.await(Topics.ROLES, later, found -> found.size() == 1);
        assertEquals(0, TestEvents.of(Topics.ROLES, key).size());
    }

    @Test
    void refusesAChangeWhoseEventIsTooLarge() {
        var text = "x".repeat(EventSizeLimit.MINIMUM);
        var later = UUID.randomUUID();
        var problem = assertThrows(HttpProblem.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Event.of(Topics.ROLES, later, TYPE, Map.of()));
            outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of("text", text)));
        }));
        assertEquals(400, problem.getStatusCode());
        assertEquals(URI.create("urn:jobshare:problem:event-too-large"), problem.getType());
        assertTrue(problem.getDetail()
                .matches("Nothing was changed. Your change would be published as an event of \\d+ bytes, but at most"
                        + " 1000000 are possible. Shorten the texts and lists."),
                problem.getDetail());
        assertEquals(0, count("outbox where key in ('" + key + "', '" + later + "')"));
        assertEquals(0, TestEvents.of(Topics.ROLES, later).size());
    }

    @Test
    void publishesAnEventOfExactlyTheLimit() {
        var size = EventSizeLimit.sizeOf(new OutboxEvent(UUID.randomUUID(), Topics.ROLES, key.toString(), TYPE, "{\"text\":\"\"}",
                Instant.parse("2026-01-01T00:00:00.123456Z"), null).message("/jobshare/kit-test"));
        var event = Event.of(Topics.ROLES, key, TYPE, Map.of("text", "é".repeat((EventSizeLimit.MINIMUM - size - 10) / 2)));
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
        TestEvents.await(Topics.ROLES, key, found -> found.size() == 1);
    }

    @Test
    void movesAnEventThatIsTooLargeForTheBrokerAsideAndRaisesAnAlarm() throws Exception {
        var behind = UUID.randomUUID();
        insert(Topics.PROPOSALS, "x".repeat(1_200_000));
        insert(Topics.PROPOSALS, "{}");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Event.of(Topics.ROLES, behind, TYPE, Map.of())));
        TestEvents.await(Topics.ROLES, behind, found -> found.size() == 1);
        await().until(() -> count("rejected_event where key = '" + key + "'") == 1);
        assertEquals(1, count("outbox where key = '" + key + "'"));
        assertTrue(health.getWellness().isDown());
        assertFalse(health.getReadiness().isDown());
        assertEquals(1, gauge("jobshare.outbox.rejected"));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update rejected_event set payload = '{}' where key = ?1")
                        .setParameter(1, key.toString())
                        .executeUpdate());
        relay.stop(new ShutdownEvent());
        relay.start(new StartupEvent());
        TestEvents.await(Topics.PROPOSALS, key, found -> found.size() == 2);
        await().until(() -> !health.getWellness().isDown());
    }

    @Test
    void movesAnEventOfAnInvalidTopicAside() {
        insert("not a topic", "{}");
        await().until(() -> count("rejected_event where reason = 'InvalidTopicException' and key = '" + key + "'") == 1);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from rejected_event where key = ?1")
                        .setParameter(1, key.toString())
                        .executeUpdate());
    }

    @Test
    void raisesAnAlarmWhenAnEventWaitsTooLong() throws Exception {
        relay.stop(new ShutdownEvent());
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of())));
            var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));
            var late = new OutboxMonitor(database, clock, Duration.ofMinutes(5));
            assertEquals(HealthCheckResponse.Status.DOWN, late.call().getStatus());
            assertTrue(late.state().oldest().toMinutes() >= 5 && late.state().waiting() >= 1);
            var patient = new OutboxMonitor(database, clock, Duration.ofMinutes(10));
            assertEquals(HealthCheckResponse.Status.UP, patient.call().getStatus());
            assertTrue(gauge("jobshare.outbox.events") >= 1);
            assertTrue(gauge("jobshare.outbox.oldest.seconds") > 0);
        } finally {
            relay.start(new StartupEvent());
        }
        TestEvents.await(Topics.ROLES, key, found -> found.size() == 1);
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    /** Stores an event that the outbox itself would refuse. */
    private void insert(String topic, String payload) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                        "insert into outbox (event_id, topic, key, type, payload, time) values (?1, ?2, ?3, 'test', ?4, now())")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, topic)
                        .setParameter(3, key.toString())
                        .setParameter(4, payload)
                        .executeUpdate());
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }

    @Test
    void rejectsAnEventWithoutATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of())));
    }

    @Test
    void isEmptyAfterTheBrokerHasAcknowledged() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Event.of(Topics.ROLES, key, TYPE, Map.of())));
        await().until(() -> count("outbox where key = '" + key + "'") == 0);
        assertEquals(1, TestEvents.of(Topics.ROLES, key).size());
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
