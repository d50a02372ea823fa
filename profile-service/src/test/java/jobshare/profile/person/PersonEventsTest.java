package jobshare.profile.person;

import static jobshare.profile.Caller.EMPLOYMENT_LAW;
import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.THINK_CREATIVELY;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createRole;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class PersonEventsTest {

    @Inject
    SubjectKeys keys;
    @Inject
    RepublishJob republishing;
    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(strings = {"people", "contacts", "roles"})
    void examplesMatchTheSchema(String name) {
        EventContracts.assertMatchesSchema(name, EventContracts.example("profile-service", name).toString());
    }

    @Test
    void publishesEachChangeWithItsVersionAccordingToTheSchema() {
        var ana = createPerson()
                .patched(Map.of("occupation", HR_MANAGER, "skills", List.of(Map.of("uri", EMPLOYMENT_LAW, "level", 4)),
                        "strengths", List.of(THINK_CREATIVELY), "pattern", List.of(Map.of("mon", "Po-")), "share",
                        Map.of("min", 0.5, "max", 0.75), "payExpectation", Map.of("amount", 60000, "currency", "EUR"), "values",
                        Map.of("pace", 3), "weights", Map.of("FIELD", 5), "visibility", "OPEN"));
        var events = TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 2);
        events.forEach(event -> EventContracts.assertMatchesSchema("people", TestEvents.text(event)));
        var last = JsonPath.from(TestEvents.text(events.getLast()));
        assertEquals(2, last.getInt("version"));
        assertEquals(keys.key(ana.subject()), last.getString("subjectKey"));
        assertEquals("1212", last.getString("occupationGroup"));
        assertEquals(1L | 1L << 21, last.getLong("pattern.preferred"));
        assertEquals(3L | 3L << 21, last.getLong("pattern.available"));
        assertEquals(List.of("think creatively"), last.getList("strengthLabels"));
        assertEquals("0.75", last.getString("share.max"));
        assertEquals(60000, last.getInt("payExpectation.amount"));
    }

    @Test
    void publishesNamesOnlyAsContacts() {
        var ana = createPerson("Anabelle", "Quirkenstein");
        asHrSystem().header("If-Match", "*")
                .body(Map.of("employeeNumber", "E-secret-" + ana.id(), "jobTitle", "Distinctive title"))
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200);
        var events = TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 2);
        assertEquals(keys.emailKey("anabelle@example.com"),
                JsonPath.from(TestEvents.text(events.getLast())).getString("emailKey"));
        for (var event : events) {
            var text = TestEvents.text(event);
            for (var secret : List.of("Anabelle", "Quirkenstein", "anabelle@example.com", ana.subject(), "E-secret",
                    "Distinctive")) {
                assertFalse(text.contains(secret), text);
            }
        }
        var contacts = TestEvents.await(Topics.CONTACTS, ana.id(), found -> !found.isEmpty());
        assertEquals(1, contacts.size(), "nothing of the contact changed the second time");
        EventContracts.assertMatchesSchema("contacts", TestEvents.text(contacts.getFirst()));
        assertTrue(TestEvents.text(contacts.getFirst()).contains("Quirkenstein"));
    }

    @Test
    void republishesPeopleOnce() {
        var ana = createPerson("Anabelle", "Quirkenstein");
        var ben = createPerson();
        QuarkusTransaction.requiringNew()
                .run(() -> entities
                        .createNativeQuery("insert into person_to_republish select id from person where id in (?1, ?2)")
                        .setParameter(1, UUID.fromString(ana.id()))
                        .setParameter(2, UUID.fromString(ben.id()))
                        .executeUpdate());
        ben.calls().header("If-Match", "*").delete("/v1/people/" + ben.id()).then().statusCode(204);
        republishing.republish();
        republishing.republish();
        var events = TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() >= 2);
        assertEquals(List.of(1, 2),
                events.stream().map(event -> JsonPath.from(TestEvents.text(event)).getInt("version")).toList());
        assertEquals(keys.emailKey("anabelle@example.com"),
                JsonPath.from(TestEvents.text(events.getLast())).getString("emailKey"));
        asHr().get("/v1/people/" + ana.id()).then().body("version", equalTo(2));
    }

    @Test
    void leavesOnlyTombstonesOfAnErasedPerson() {
        var ana = createPerson();
        var role = createRole("r-" + UUID.randomUUID(), "hm", ana.id()).then().statusCode(201).extract().<String>path("id");
        ana.calls().header("If-Match", "\"1\"").delete("/v1/people/" + ana.id()).then().statusCode(204);
        asHr().get("/v1/people/" + ana.id()).then().statusCode(404);
        asHr().get("/v1/roles/" + role).then().statusCode(200).body("incumbentId", nullValue()).body("version", equalTo(2));
        assertNull(TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 2).getLast().value());
        assertNull(TestEvents.await(Topics.CONTACTS, ana.id(), found -> found.size() == 2).getLast().value());
        asHrSystem().body(Map.of("kind", "EMPLOYEE", "givenName", "A", "familyName", "B", "subject", ana.subject()))
                .post("/v1/people")
                .then()
                .statusCode(201);
    }

    @Test
    void hashesTheLineManagerAndNeverPublishesPastShares() {
        var ana = createPerson().patched(
                """
                        {"partnerInMind": true,
                         "pastShares": [{"role": "Lighthouse keeper", "from": "2020-01", "outcome": "DID_NOT_WORK", "note": "Foggy"}]}""");
        asHrSystem().header("If-Match", "*")
                .body("{\"lineManagerSubject\": \"boss-of-ana\"}")
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200);
        var last = TestEvents.text(TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 3).getLast());
        EventContracts.assertMatchesSchema("people", last);
        assertEquals(keys.key("boss-of-ana"), JsonPath.from(last).getString("lineManagerKey"));
        for (var unpublished : List.of("boss-of-ana", "Lighthouse", "Foggy", "DID_NOT_WORK", "partnerInMind", "pastShares")) {
            assertFalse(last.contains(unpublished), last);
        }
    }

    @Test
    void publishesAPause() {
        var ana = createPerson().patched(Map.of("visibility", "OPEN")).patched(Map.of("status", "PAUSED"));
        var last = TestEvents.text(TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 3).getLast());
        assertEquals("PAUSED", JsonPath.from(last).getString("status"));
        ana.patched(Map.of("status", "ACTIVE"));
        last = TestEvents.text(TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 4).getLast());
        assertEquals("ACTIVE", JsonPath.from(last).getString("status"));
        assertEquals("OPEN", JsonPath.from(last).getString("visibility"), "a pause is no withdrawal of the consent");
    }

    @Test
    void publishesNothingForARejectedChange() {
        var ana = createPerson();
        ana.patch(Map.of("grade", 40)).then().statusCode(400);
        ana.patched(Map.of("overlapSlots", 3));
        assertEquals(2, TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() >= 2).size());
    }
}
