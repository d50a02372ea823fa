package jobshare.profile.retention;

import static jobshare.profile.Call.asHr;
import static jobshare.profile.Call.asHrSystem;
import static jobshare.profile.Call.someone;
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
import jobshare.profile.Call.Someone;
import jobshare.profile.Contract;
import jobshare.profile.ProfileTest;
import jobshare.profile.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two years of silence. Whoever is in the database of other tests is seen first, so that only those of one test are quiet. */
@ProfileTest
class RetentionTest {

    private static final Duration WARNED = Duration.ofDays(710);
    private static final Duration ALMOST = Duration.ofDays(738);
    private static final Duration ERASED = Duration.ofDays(742);

    @Inject
    Retention retention;
    @Inject
    TestClock clock;
    @Inject
    EntityManager entities;

    private Someone ana;

    @BeforeEach
    void begin() {
        ana = someone();
    }

    @AfterEach
    void backToNow() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void warnsOnceAndErasesWhenTheWarningPassesInSilence() {
        after(Duration.ofDays(690));
        assertEquals(0, warnings(ana));
        after(WARNED);
        after(WARNED.plusDays(1));
        assertEquals(1, warnings(ana));
        var warning = TestEvents.text(TestEvents.of(Topics.NOTIFICATIONS, ana.id()).getFirst());
        Contract.holds("notifications", warning);
        assertTrue(warning.contains("retention-warning"));
        after(ALMOST);
        assertTrue(isThere(ana));
        after(ERASED);
        asHr().get("/v1/people/" + ana.id()).then().statusCode(404);
        assertNull(TestEvents.await(Topics.CONTACTS, ana.id(), found -> found.size() == 2).getLast().value());
    }

    @Test
    void aSignOfLifeVoidsTheWarning() {
        after(WARNED);
        assertEquals(1, warnings(ana));
        clock.ahead(ALMOST);
        ana.calls().get("/v1/people/me").then().statusCode(200);
        after(ERASED);
        assertTrue(isThere(ana));
        assertEquals(1, warnings(ana));
        after(ALMOST.plus(WARNED));
        assertEquals(2, warnings(ana));
    }

    @Test
    void whatHrDoesIsNoSignOfLife() {
        clock.ahead(Duration.ofDays(300));
        asHrSystem().header("If-Match", "*").body(Map.of("site", "DUB")).patch("/v1/people/" + ana.id()).then().statusCode(200);
        after(WARNED);
        assertEquals(1, warnings(ana));
    }

    @Test
    void whoHasAPartnerIsKeptUntilLongAfterTheEnd() {
        var ben = someone();
        var partnership = UUID.randomUUID();
        tell(partnership, 1, "ACTIVE", ana, ben);
        after(ERASED);
        after(ERASED.plusDays(40));
        assertTrue(isThere(ana) && isThere(ben));
        assertEquals(0, warnings(ana));
        tell(partnership, 2, "DISSOLVED", ana, ben);
        after(ERASED.plusDays(60));
        assertEquals(0, warnings(ana));
        after(ERASED.plusDays(40).plus(WARNED));
        assertEquals(1, warnings(ana));
    }

    @Test
    void replicasThatLookAtOnceWarnOnce() throws Exception {
        clock.ahead(WARNED);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var look : threads.invokeAll(List.of(look(), look(), look(), look()))) {
                look.get();
            }
        }
        assertEquals(1, warnings(ana));
    }

    private java.util.concurrent.Callable<Void> look() {
        return () -> {
            retention.keep();
            return null;
        };
    }

    private void after(Duration duration) {
        clock.ahead(duration);
        retention.keep();
    }

    private static boolean isThere(Someone someone) {
        return asHr().get("/v1/people/" + someone.id()).statusCode() == 200;
    }

    /** As many as the audit trail says; the same are published before this returns. */
    private int warnings(Someone someone) {
        var count = QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from audit where action = 'retention-warning' and entity_id = ?1")
                .setParameter(1, UUID.fromString(someone.id())).getSingleResult()).intValue());
        TestEvents.await(Topics.NOTIFICATIONS, someone.id(), found -> found.size() == count);
        return count;
    }

    private void tell(UUID partnership, int version, String status, Someone one, Someone other) {
        TestEvents.publish(Topics.PARTNERSHIPS, partnership, "jobshare.partnership.changed.v1", """
                {"partnershipId": "%s", "version": %d, "status": "%s", "members": ["%s", "%s"]}"""
                .formatted(partnership, version, status, one.id(), other.id()));
        await().until(() -> QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery("select 1 from partnership_copy where id = ?1 and version = ?2").setParameter(1, partnership)
                .setParameter(2, (long) version).getResultList().size() == 1));
    }
}
