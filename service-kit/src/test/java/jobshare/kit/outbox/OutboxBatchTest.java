package jobshare.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.EventSizeLimit;
import jobshare.kit.event.FailingKafka;
import jobshare.kit.event.Topics;
import jobshare.kit.test.MovableClock;
import jobshare.kit.test.SuiteResource;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to the events of a batch when some of them fail. The tables are temporary, so the relay of the service does not see them. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class OutboxBatchTest {

    private static final Exception TOO_LARGE = new RecordTooLargeException();
    private static final Exception UNAVAILABLE = new TimeoutException();

    @Inject
    DataSource database;

    private final FailingKafka kafka = new FailingKafka();
    private final MovableClock clock = new MovableClock() {
    };
    private final OutboxBatch batch = new OutboxBatch(new EventProducer(kafka, new EventSizeLimit(EventSizeLimit.MINIMUM)), clock,
            "kit-test");
    private Connection connection;

    @BeforeEach
    void createTables() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        for (var table : List.of("outbox", "rejected_event")) {
            connection.createStatement()
                    .execute("create temporary table " + table + " (like public." + table + " including all) on commit drop");
        }
    }

    @AfterEach
    void dropTables() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void deletesWhatWasAcknowledgedWhateverItsPosition(String topic) throws Exception {
        add(topic, "a", "a1");
        add(topic, "b", "b1");
        add(topic, "c", "c1");
        kafka.delayFailures();
        failFor(Map.of("b1", UNAVAILABLE));
        assertEquals(2, batch.publish(connection));
        assertEquals(List.of("b1"), waiting());
        recover();
        assertEquals(1, batch.publish(connection));
        assertEquals(List.of("b1"), kafka.takeAttempts());
        assertEquals(List.of(), waiting());
    }

    @ParameterizedTest
    @MethodSource("permanent")
    void rejectsWhatCanNeverBeSentAndContinues(Exception failure) throws Exception {
        add(Topics.ROLES, "a", "a1");
        add(Topics.ROLES, "b", "b1");
        add(Topics.PROPOSALS, "c", "c1");
        failFor(Map.of("a1", failure));
        assertEquals(3, batch.publish(connection));
        assertEquals(List.of("b1", "c1"), kafka.accepted());
        assertEquals(List.of(), waiting());
        assertEquals(Map.of("a1", failure.getClass().getSimpleName()), rejected());
    }

    @ParameterizedTest
    @MethodSource("temporary")
    void keepsWhatMayBeSentLater(Exception failure) throws Exception {
        add(Topics.ROLES, "a", "a1");
        failFor(Map.of("a1", failure));
        assertEquals(0, batch.publish(connection));
        assertEquals(List.of("a1"), waiting());
        assertEquals(Map.of(), rejected());
    }

    @Test
    void laterStepsOfARejectedOneWaitAndOtherKeysContinue() throws Exception {
        add(Topics.PROPOSALS, "a", "a1");
        add(Topics.PROPOSALS, "a", "a2");
        add(Topics.PROPOSALS, "b", "b1");
        add(Topics.INTRODUCTIONS, "a", "other1");
        failFor(Map.of("a1", TOO_LARGE));
        publishAll();
        add(Topics.PROPOSALS, "a", "a3");
        add(Topics.PROPOSALS, "b", "b2");
        publishAll();
        assertEquals(List.of("b1", "other1", "b2"), kafka.accepted());
        assertEquals(List.of("a2", "a3"), waiting());
        assertEquals(Set.of("a1"), rejected().keySet());
    }

    @Test
    void sendsARejectedStepBeforeThoseThatWaitedOnceItIsRestored() throws Exception {
        add(Topics.PROPOSALS, "a", "a1");
        add(Topics.PROPOSALS, "a", "a2");
        failFor(Map.of("a1", TOO_LARGE));
        publishAll();
        recover();
        assertEquals(1, OutboxTable.restoreRejected(connection));
        publishAll();
        assertEquals(List.of("a1", "a2"), kafka.accepted());
        assertEquals(Map.of(), rejected());
    }

    @Test
    void aNewerStateReplacesARejectedOne() throws Exception {
        add(Topics.ROLES, "a", "a1");
        failFor(Map.of("a1", TOO_LARGE));
        publishAll();
        assertEquals(Set.of("a1"), rejected().keySet());
        add(Topics.ROLES, "a", "a2");
        publishAll();
        assertEquals(List.of("a2"), kafka.accepted());
        assertEquals(Map.of(), rejected());
    }

    @Test
    void anErasureIsSentThoughTheStateBeforeItCannot() throws Exception {
        add(Topics.PEOPLE, "a", "a1");
        add(Topics.PEOPLE, "a", null);
        failFor(Map.of("a1", TOO_LARGE));
        publishAll();
        assertEquals(List.of("a-tombstone"), kafka.accepted());
        assertEquals(List.of(), waiting());
        assertEquals(Map.of(), rejected());
    }

    @Test
    void neverSendsAStateAfterANewerOne() throws Exception {
        add(Topics.PEOPLE, "a", "a1");
        add(Topics.PEOPLE, "b", "b1");
        add(Topics.PEOPLE, "a", null);
        add(Topics.PEOPLE, "b", "b2");
        failFor(Map.of("a1", UNAVAILABLE, "b2", UNAVAILABLE));
        // the failures arrive only after all were sent
        kafka.delayFailures();
        publishAll();
        recover();
        publishAll();
        assertEquals(List.of("b1", "a-tombstone", "b2"), kafka.accepted());
        assertEquals(List.of(), waiting());
    }

    @Test
    void sendsAStepAfterThePreviousStepOfItsKeyIsAcknowledged() throws Exception {
        add(Topics.PROPOSALS, "a", "a1");
        add(Topics.PROPOSALS, "a", "a2");
        add(Topics.PROPOSALS, "b", "b1");
        batch.publish(connection);
        assertEquals(List.of("a1", "b1"), kafka.takeAttempts());
        batch.publish(connection);
        assertEquals(List.of("a2"), kafka.takeAttempts());
    }

    @Test
    void aTopicThatDoesNotExistDelaysNoOther() throws Exception {
        add(Topics.NOTIFICATIONS, "a", "missing1");
        add(Topics.NOTIFICATIONS, "b", "missing2");
        add(Topics.ROLES, "a", "a1");
        failFor(Map.of("missing1", UNAVAILABLE, "missing2", UNAVAILABLE));
        batch.publish(connection);
        // one attempt is enough, since each blocks
        assertEquals(List.of("missing1", "a1"), kafka.takeAttempts());
        assertEquals(0, batch.publish(connection));
        assertEquals(List.of(), kafka.takeAttempts());
        clock.setAhead(Duration.ofSeconds(2));
        batch.publish(connection);
        assertEquals(List.of("missing1"), kafka.takeAttempts());
        // the pause has doubled
        clock.setAhead(Duration.ofMillis(3500));
        batch.publish(connection);
        assertEquals(List.of(), kafka.takeAttempts());
        recover();
        publishAll();
        assertEquals(List.of("a1", "missing1", "missing2"), kafka.accepted());
    }

    @Test
    void anEventThatAlwaysFailsForAnUnknownReasonDelaysNoOtherKeyOfItsTopic() throws Exception {
        add(Topics.PROPOSALS, "a", "a1");
        add(Topics.PROPOSALS, "a", "a2");
        add(Topics.PROPOSALS, "b", "b1");
        failFor(Map.of("a1", new KafkaException("unknown")));
        publishAll();
        assertEquals(List.of("b1"), kafka.accepted());
        assertEquals(List.of("a1", "a2"), waiting());
    }

    @Test
    void replacesAProducerThatCannotRecover() throws Exception {
        add(Topics.ROLES, "a", "a1");
        failFor(Map.of("a1", new KafkaException("The producer is in a fatal state")));
        batch.publish(connection);
        recover();
        batch.publish(connection);
        assertEquals(2, kafka.producers());
        assertEquals(List.of("a1"), kafka.accepted());
    }

    @Test
    void readsNoMoreThanTheMemoryAllows() throws Exception {
        var large = "x".repeat(9 << 20);
        add(Topics.ROLES, "a", large + "1");
        add(Topics.ROLES, "b", large + "2");
        add(Topics.ROLES, "c", large + "3");
        assertEquals(2, batch.publish(connection));
        assertEquals(1, batch.publish(connection));
        assertEquals(0, batch.publish(connection));
    }

    static Stream<String> topics() {
        return Topics.ALL.stream();
    }

    static Stream<Exception> permanent() {
        return Stream.of(new RecordTooLargeException(), new RecordBatchTooLargeException(),
                new InvalidTopicException(Set.of("bad name")), new SerializationException(), new InvalidRecordException("bad"),
                new InvalidTimestampException("bad"), new UnsupportedForMessageFormatException("bad"),
                new IllegalArgumentException());
    }

    static Stream<Exception> temporary() {
        return Stream.of(new TimeoutException(), new TopicAuthorizationException("denied"), new KafkaException(),
                new IllegalStateException("The producer is closed"));
    }

    private void publishAll() throws Exception {
        while (batch.publish(connection) > 0) {
            assertTrue(kafka.takeAttempts().size() > 0);
        }
    }

    private void failFor(Map<String, Exception> failures) {
        kafka.failWith(failures::get);
    }

    private void recover() {
        kafka.failWith(text -> null);
        kafka.takeAttempts();
        clock.setAhead(Duration.ofMinutes(2));
    }

    private void add(String topic, String key, String payload) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (event_id, topic, key, type, payload, time) values (?, ?, ?, 'test', ?, now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, payload);
            insert.executeUpdate();
        }
    }

    private List<String> waiting() throws SQLException {
        var payloads = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("select payload from outbox order by id")) {
            while (rows.next()) {
                payloads.add(rows.getString(1));
            }
        }
        return payloads;
    }

    private Map<String, String> rejected() throws SQLException {
        var reasons = new HashMap<String, String>();
        try (var rows = connection.createStatement().executeQuery("select payload, reason from rejected_event")) {
            while (rows.next()) {
                reasons.put(rows.getString(1), rows.getString(2));
            }
        }
        return reasons;
    }
}
