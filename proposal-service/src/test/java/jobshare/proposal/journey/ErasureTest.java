package jobshare.proposal.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.proposal.person.PersonEventHandler.PersonErased;
import org.junit.jupiter.api.Test;

/** What is left when one of the two was erased. */
@ServiceTest
class ErasureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;
    @Inject
    Event<PersonErased> erasures;

    @Test
    void theOtherPartnerKeepsTheProposalWithoutTheErasedPersonsTexts() {
        var programme = JourneyFixture.start(keys);
        var path = programme.inReview("");
        programme.manager().posts(path + "/concerns", "{\"kind\": \"CLIENTS\", \"text\": \"Anna is often away\"}", 201);
        erase(programme.anna, null);
        await().atMost(PATIENCE).until(() -> programme.asBen().get(path).path("status").equals("WITHDRAWN"));
        programme.asBen()
                .get(path)
                .then()
                .body("people.personId", contains(nullValue(), equalTo(programme.ben.toString())))
                .body("people.name", contains("a former partner", "Ben de Vries"))
                .body("pitch.whyShared", equalTo("(removed)"))
                .body("pitch.benefits", nullValue())
                .body("concerns.text", contains("(removed)"))
                .body("concerns.kind", contains("CLIENTS"))
                .body("signatures.personId", contains(nullValue(), equalTo(programme.ben.toString())))
                .body("timeline.findAll { it.step == 'SIGNED' }.personId",
                        contains(nullValue(), equalTo(programme.ben.toString())));
        assertTrue(TestEvents
                .await(Topics.NOTIFICATIONS, programme.ben,
                        found -> found.stream().anyMatch(event -> TestEvents.text(event).contains("proposal-withdrawn")))
                .size() > 0);
        assertEquals(0,
                TestEvents.of(Topics.NOTIFICATIONS, programme.anna)
                        .stream()
                        .filter(event -> TestEvents.text(event).contains("proposal-withdrawn"))
                        .count());
    }

    @Test
    void anErasedPersonLeavesTheRoleAndTheLastOneEndsTheArrangement() {
        var programme = JourneyFixture.start(keys);
        var arrangement = programme.hired();
        var path = arrangement.replace("arrangements", "proposals");
        erase(programme.anna, null);
        await().atMost(PATIENCE).until(() -> programme.asBen().get(arrangement).path("status").equals("REPLACING"));
        programme.asBen()
                .get(arrangement)
                .then()
                .body("personIds", contains(nullValue(), equalTo(programme.ben.toString())))
                .body("leaverId", nullValue())
                .body("timeline.step", contains("STARTED", "PARTNER_LEAVING"));
        programme.asBen()
                .get(path)
                .then()
                .body("status", equalTo("HIRED"))
                .body("interviews.place", contains(nullValue()))
                .body("interviews.panel", contains(empty()));
        erase(programme.ben, null);
        await().atMost(PATIENCE).until(() -> programme.manager().get(arrangement).path("status").equals("ENDED"));
        programme.manager().get(arrangement).then().body("personIds", contains(nullValue(), nullValue()));
    }

    @Test
    void deletesReviewsOfTheErasedPersonAndAllNotes() {
        var programme = JourneyFixture.start(keys);
        var reviews = programme.hired() + "/reviews";
        for (var caller : List.of(programme.asAnna(), programme.asBen(), programme.manager())) {
            caller.posts(reviews,
                    "{\"scores\": {\"satisfaction\": 4, \"settling\": 3, \"ambition\": 2}, \"note\": \"About Anna\"}", 201);
        }
        erase(programme.anna, null);
        await().atMost(PATIENCE).until(() -> programme.hr().get(reviews).path("items.size()").equals(2));
        programme.hr()
                .get(reviews)
                .then()
                .body("items.note", contains(nullValue(), nullValue()))
                .body("items.reviewer.personId", contains(equalTo(programme.ben.toString()), nullValue()));
        assertEquals(0L, transacted(
                "select count(*) from review where note is not null and arrangement_id = '" + reviews.split("/")[3] + "'"));
    }

    @Test
    void anErasedManagerIsNotRecognizedAsTheAuthorOfAReview() {
        var programme = JourneyFixture.start(keys);
        var reviews = programme.hired() + "/reviews";
        programme.manager()
                .posts(reviews, "{\"scores\": {\"satisfaction\": 4, \"settling\": 3, \"ambition\": 2}, \"note\": \"I am tired\"}",
                        201);
        erase(UUID.randomUUID(), programme.managerKey());
        programme.hr().get(reviews).then().body("items.note", contains(nullValue()));
        assertEquals(0L, transacted("select count(*) from review where author_key = '" + programme.managerKey() + "'"));
    }

    @Test
    void deletesTracesAndStoredResponses() {
        var programme = JourneyFixture.start(keys);
        var key = UUID.randomUUID().toString();
        programme.recruiter().postWithKey("/v1/proposals", programme.body(""), key).then().statusCode(201);
        var subjectKey = transacted("select subject_key from person_copy where id = '" + programme.anna + "'").toString();
        programme.asAnna().get("/v1/proposals/people/" + programme.anna + "/export").then().statusCode(200);
        assertEquals(1L, transacted("select count(*) from audit where actor_key = '" + subjectKey + "'"));
        erase(programme.anna, subjectKey);
        assertEquals(0L, transacted("select count(*) from audit where actor_key = '" + subjectKey + "'"));
        assertEquals(0L, transacted("select count(*) from idempotency where body like '%" + programme.anna + "%'"));
        programme.recruiter()
                .postWithKey("/v1/proposals", programme.body(""), key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jobshare:problem:response-erased"));
    }

    /** As when a dead letter is applied at last. */
    @Test
    void ignoresLateEventsOfAnErasedPerson() {
        var programme = JourneyFixture.start(keys);
        erase(programme.anna, null);
        programme.publishPerson(programme.anna, "late", "Anna", "O'Brien");
        var later = JourneyFixture.start(keys);
        assertEquals(0L, transacted("select count(*) from contact_copy where person_id = '" + programme.anna + "'"));
        assertEquals(0L, transacted("select count(*) from person_copy where id = '" + programme.anna + "'"));
        assertEquals(1L, transacted("select count(*) from person_copy where id = '" + later.anna + "'"));
    }

    /** With the key that the tombstone carries, at once; without, as it comes. */
    private void erase(UUID person, String subjectKey) {
        if (subjectKey != null) {
            QuarkusTransaction.requiringNew().run(() -> erasures.fire(new PersonErased(PersonId.of(person), subjectKey)));
            return;
        }
        TestEvents.publish(Topics.CONTACTS, person, "jobshare.contact.changed.v1", null);
        TestEvents.publish(Topics.PEOPLE, person, "jobshare.person.changed.v1", null);
        await().atMost(PATIENCE)
                .until(() -> transacted("select count(*) from erased_person where person_id = '" + person + "'").equals(1L));
    }

    private Object transacted(String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(query).getSingleResult());
    }
}
