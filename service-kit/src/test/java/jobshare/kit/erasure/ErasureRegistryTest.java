package jobshare.kit.erasure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ErasureRegistryTest {

    @Inject
    ErasureRegistry registry;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;

    private final PersonId person = PersonId.of(UUID.randomUUID());
    private final String subject = "subject-" + person;
    private final String theirKey = UUID.randomUUID().toString();
    private final String othersKey = UUID.randomUUID().toString();

    @Test
    void removesResponsesToThePersonAndAboutThePersonButNoOthers() {
        post(subject, theirKey, "mine");
        String about = post("other", othersKey, "about " + person).path("id");
        var unrelated = UUID.randomUUID().toString();
        post("other", unrelated, "unrelated");
        erase(List.of());
        assertEquals(0, count("idempotency where actor_key = '" + keys.key(subject) + "'"));
        assertEquals(0, count("idempotency where body like '%" + person + "%'"));
        post("other", othersKey, "about " + person).then()
                .statusCode(422)
                .body("type", equalTo("urn:jobshare:problem:response-erased"));
        assertEquals(1, count("thing where id = '" + about + "'"));
        assertEquals("true", post("other", unrelated, "unrelated").header("Idempotency-Replayed"));
    }

    @Test
    void removesResponsesAboutEntitiesOfThePerson() {
        String thing = post("other", othersKey, "their own words").path("id");
        erase(List.of(UUID.fromString(thing)));
        post("other", othersKey, "their own words").then().statusCode(422);
    }

    @Test
    void keepsAuditEntriesOfAnErasedActor() {
        post(subject, theirKey, "mine");
        var trail = QuarkusTransaction.requiringNew().call(() -> audit.findByPerson(person, keys.key(subject)));
        assertEquals(List.of(true), trail.stream().map(entry -> entry.bySelf()).toList());
        erase(List.of());
        assertEquals(0, count("audit where actor_key = '" + keys.key(subject) + "'"));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> audit.findByPerson(person, keys.key(subject))).isEmpty());
    }

    @Test
    void publishesTheSubjectKeyOfTheErasedPersonAndNothingElse() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Event.of(Topics.PEOPLE, person, "jobshare.person.changed.v1", List.of("never published")));
            registry.eraseTraces(person, keys.key(subject), List.of());
            outbox.add(Event.erasure(Topics.PEOPLE, person, "jobshare.person.changed.v1", keys.key(subject)));
        });
        var published = TestEvents.await(Topics.PEOPLE, person, found -> !found.isEmpty());
        assertEquals(1, published.size());
        assertEquals(null, published.getFirst().value());
        assertEquals(keys.key(subject),
                new String(published.getFirst().headers().lastHeader("ce_subjectkey").value(), StandardCharsets.UTF_8));
        await().until(() -> count("outbox where key = '" + person + "'") == 0);
    }

    @Test
    void removesRejectedEventsOfThePersonButNoTombstone() {
        QuarkusTransaction.requiringNew().run(() -> {
            List.of("1, 'state'", "2, null")
                    .forEach(row -> entities.createNativeQuery(
                            "insert into rejected_event (topic, key, type, time, event_id, reason, rejected_at, id, payload)"
                                    + " values ('t', ?1, 't', now(), gen_random_uuid(), 'r', now(), -" + row + ")")
                            .setParameter(1, person.toString())
                            .executeUpdate());
            registry.eraseTraces(person, keys.key(subject), List.of());
            assertEquals(List.of(-2L),
                    entities.createNativeQuery("select id from rejected_event where key = ?1", Long.class)
                            .setParameter(1, person.toString())
                            .getResultList());
        });
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from rejected_event where key = ?1")
                        .setParameter(1, person.toString())
                        .executeUpdate());
    }

    @Test
    void remembersErasedPeople() {
        var other = PersonId.of(UUID.randomUUID());
        erase(List.of());
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(registry.isErased(person));
            assertFalse(registry.isErased(other));
            assertEquals(Set.of(person), registry.findErased(List.of(person, other)));
        });
    }

    private void erase(List<UUID> relatedIds) {
        QuarkusTransaction.requiringNew().run(() -> registry.eraseTraces(person, keys.key(subject), relatedIds));
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }

    private static Response post(String who, String key, String name) {
        return given().auth()
                .oauth2(Tokens.of("hr", who))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post("/v1/things");
    }
}
