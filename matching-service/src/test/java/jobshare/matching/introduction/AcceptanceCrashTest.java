package jobshare.matching.introduction;

import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.post;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jobshare.kit.event.Topics;
import jobshare.kit.inbox.Inbox;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.matching.journey.PeopleAndRoles;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * An acceptance that was acknowledged stays, and everyone hears of it once, at whatever instant the relay dies. It dies by the
 * hand of the database, which ends its connection, as a crash of its replica does; another that holds its lock meanwhile keeps it
 * from going on.
 */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AcceptanceCrashTest {

    private static final String ACCEPTED = "jobshare.introduction.accepted.v1";
    private static final String LOCK = "locktype = 'advisory' and classid = 0 and objid = 1785684595 and granted";

    @Inject
    DataSource database;
    @Inject
    Inbox inbox;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private final PeopleAndRoles.Someone anna = programme.early();
    private final PeopleAndRoles.Someone ben = programme.late();

    @Test
    void isPublishedAfterTheRelayRestarts() throws SQLException {
        String id = ask(anna, ben).statusCode(201).extract().path("id");
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 1);
        try (var other = database.getConnection()) {
            await().until(() -> {
                killRelay(other);
                return query(other, "select pg_try_advisory_lock(1785684595)").equals("t");
            });
            post(ben.token(), "/v1/introductions/" + id + "/accept").statusCode(200);
            assertEquals(List.of(), accepted(id), "nobody relays");
            assertEquals("1", query(other, "select count(*) from outbox where " + ofEvent(id)));
            query(other, "select pg_advisory_unlock(1785684595)");
        }
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 2);
        get(anna.token(), "/v1/introductions/" + id).body("status", equalTo("ACCEPTED"));
        assertEquals(1, accepted(id).size());
    }

    @Test
    void takesEffectOnceIfTheRelayDiesAfterPublishing() throws SQLException {
        String id = ask(anna, ben).statusCode(201).extract().path("id");
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 1);
        try (var reader = database.getConnection(); var other = database.getConnection()) {
            // a lock on the row keeps the relay from removing it
            await().until(() -> {
                killRelay(other);
                return query(other, "select pg_try_advisory_lock(1785684595)").equals("t");
            });
            post(ben.token(), "/v1/introductions/" + id + "/accept").statusCode(200);
            reader.setAutoCommit(false);
            query(reader, "select id from outbox where " + ofEvent(id) + " for update");
            query(other, "select pg_advisory_unlock(1785684595)");
            TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 2);
            killRelay(other);
            reader.rollback();
        }
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 3);
        var effects = accepted(id).stream()
                .filter(event -> QuarkusTransaction.requiringNew().call(() -> inbox.registerIfNew(event)));
        assertEquals(1, effects.count(), "the same event twice has one effect");
        await().until(() -> count("outbox where " + ofEvent(id)).equals("0"));
    }

    private static String ofEvent(String introduction) {
        return "type = '" + ACCEPTED + "' and key = '" + introduction + "'";
    }

    private static void killRelay(Connection connection) throws SQLException {
        query(connection, "select count(pg_terminate_backend(pid)) from pg_locks where " + LOCK + " and pid <> pg_backend_pid()");
    }

    private String count(String from) throws SQLException {
        try (var connection = database.getConnection()) {
            return query(connection, "select count(*) from " + from);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Ids of the acceptance events in order of arrival. */
    private static List<UUID> accepted(String introduction) {
        return TestEvents.of(Topics.INTRODUCTIONS, introduction)
                .stream()
                .filter(event -> header(event, "ce_type").equals(ACCEPTED))
                .map(event -> UUID.fromString(header(event, "ce_id")))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
