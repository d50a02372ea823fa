package jobshare.profile.retention;

import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import jobshare.profile.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two years of inactivity. Everyone in the database is made active first, so that only the people of a test are inactive. */
@ProfileTest
class RetentionTest {

    private static final Duration WARNED = Duration.ofDays(710);
    private static final Duration ALMOST = Duration.ofDays(738);
    private static final Duration ERASED = Duration.ofDays(742);

    @Inject
    RetentionJob retention;
    @Inject
    TestClock clock;
    @Inject
    EntityManager entities;

    private TestPerson ana;

    @BeforeEach
    void begin() {
        ana = createPerson();
    }

    @AfterEach
    void backToNow() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void warnsOnceAndErasesAfterTheWarningPeriod() {
        after(Duration.ofDays(690));
        assertEquals(0, warnings(ana));
        after(WARNED);
        after(WARNED.plusDays(1));
        assertEquals(1, warnings(ana));
        var warning = TestEvents.text(TestEvents.of(Topics.NOTIFICATIONS, ana.id()).getFirst());
        EventContracts.assertMatchesSchema("notifications", warning);
        assertTrue(warning.contains("retention-warning"));
        after(ALMOST);
        assertTrue(isThere(ana));
        after(ERASED);
        asHr().get("/v1/people/" + ana.id()).then().statusCode(404);
        assertNull(TestEvents.await(Topics.CONTACTS, ana.id(), found -> found.size() == 2).getLast().value());
    }

    @Test
    void activityCancelsTheWarning() {
        after(WARNED);
        assertEquals(1, warnings(ana));
        clock.setAhead(ALMOST);
        ana.calls().get("/v1/people/me").then().statusCode(200);
        after(ERASED);
        assertTrue(isThere(ana));
        assertEquals(1, warnings(ana));
        after(ALMOST.plus(WARNED));
        assertEquals(2, warnings(ana));
    }

    @Test
    void changesByHrAreNoActivity() {
        clock.setAhead(Duration.ofDays(300));
        asHrSystem().header("If-Match", "*").body(Map.of("site", "DUB")).patch("/v1/people/" + ana.id()).then().statusCode(200);
        after(WARNED);
        assertEquals(1, warnings(ana));
    }

    @Test
    void keepsPeopleWithAPartner() {
        var ben = createPerson();
        var partnership = UUID.randomUUID();
        publishPartnership(partnership, 1, "ACTIVE", ana, ben);
        after(ERASED);
        after(ERASED.plusDays(40));
        assertTrue(isThere(ana) && isThere(ben));
        assertEquals(0, warnings(ana));
        publishPartnership(partnership, 2, "DISSOLVED", ana, ben);
        after(ERASED.plusDays(60));
        assertEquals(0, warnings(ana));
        after(ERASED.plusDays(40).plus(WARNED));
        assertEquals(1, warnings(ana));
    }

    @Test
    void concurrentReplicasWarnOnce() throws Exception {
        clock.setAhead(WARNED);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var look : threads.invokeAll(List.of(look(), look(), look(), look()))) {
                look.get();
            }
        }
        assertEquals(1, warnings(ana));
    }

    private java.util.concurrent.Callable<Void> look() {
        return () -> {
            retention.run();
            return null;
        };
    }

    private void after(Duration duration) {
        clock.setAhead(duration);
        retention.run();
    }

    private static boolean isThere(TestPerson someone) {
        return asHr().get("/v1/people/" + someone.id()).statusCode() == 200;
    }

    /** The number in the audit trail; waits until as many are published. */
    private int warnings(TestPerson someone) {
        var count = QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities
                        .createNativeQuery("select count(*) from audit where action = 'retention-warning' and entity_id = ?1")
                        .setParameter(1, UUID.fromString(someone.id()))
                        .getSingleResult()).intValue());
        TestEvents.await(Topics.NOTIFICATIONS, someone.id(), found -> found.size() == count);
        return count;
    }

    private void publishPartnership(UUID partnership, int version, String status, TestPerson one, TestPerson other) {
        TestEvents.publish(Topics.PARTNERSHIPS, partnership, "jobshare.partnership.changed.v1", """
                {"partnershipId": "%s", "version": %d, "status": "%s", "members": ["%s", "%s"]}""".formatted(partnership, version,
                status, one.id(), other.id()));
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select 1 from partnership_copy where id = ?1 and version = ?2")
                        .setParameter(1, partnership)
                        .setParameter(2, (long) version)
                        .getResultList()
                        .size() == 1));
    }
}
