package jobshare.matching.erasure;

import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jobshare.kit.id.PersonId;
import jobshare.kit.test.SuiteResource;
import jobshare.matching.journey.PeopleAndRoles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ErasureServiceTest {

    @Inject
    ErasureService erasing;
    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @Test
    void thePartnerKeepsTheRecordIsNotifiedAndReleased() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        PeopleAndRoles.erase(anna.id());
        var path = "/v1/partnerships/" + id;
        await().untilAsserted(() -> get(ben.token(), path).body("status", equalTo("DISSOLVED"))
                .body("members.personId", contains(nullValue(), equalTo(ben.id().toString())))
                .body("members.name", contains(equalTo("a former partner"), nullValue())));
        get(ben.token(), "/v1/introductions").body("items.fromPersonId", contains(nullValue()))
                .body("items.message", contains(nullValue()));
        assertNotified(ben.id(), "introduction-asked", "partnership-proposed", "partnership-dissolved");
        partners(programme.early(), ben);
    }

    @Test
    void deletesFreeTextAndTraces() {
        var anna = programme.early();
        var ben = programme.late();
        var key = PeopleAndRoles.key(anna.subject());
        get(anna.token(), "/v1/matches/people/" + anna.id()).statusCode(200);
        ask(anna, ben).statusCode(201);
        String partnership = partners(anna, programme.late());
        post(anna.token(), "/v1/partnerships/" + partnership + "/history",
                body("employer", "Once", "role", "Buyer", "from", "2016-02-01")).statusCode(201);
        post(anna.token(), "/v1/partnerships/" + partnership + "/dissolve", body("reason", "Lisbon")).statusCode(200);
        var declined = ask(programme.late(), anna).extract().<String>path("id");
        post(anna.token(), "/v1/introductions/" + declined + "/decline", body("reason", "too far")).statusCode(200);
        post(anna.token(), "/v1/introductions/invitations", body("workEmail", "kim@example.com", "message", "It's me"))
                .statusCode(201);
        assertEquals(true, count("audit where actor_key = '" + key + "'") > 0);
        erase(anna.id(), key);
        assertEquals(0, count("audit where actor_key = '" + key + "'"));
        assertEquals(0, count("match_log where asked_by = '" + key + "'"));
        assertEquals(0, count("match_input where id = '" + anna.id() + "'"));
        assertEquals(0, count("introduction where from_person = '" + anna.id() + "' and message is not null"));
        assertEquals(0, count("introduction where decline_reason is not null and declined_by = '" + anna.id() + "'"));
        assertEquals(0, count("partnership where dissolution_reason is not null and dissolved_by = '" + anna.id() + "'"));
        assertEquals(0, count("history_entry where added_by = '" + anna.id() + "'"));
        assertEquals(0, count("invitation where from_person = '" + anna.id()
                + "' and (message is not null or email_key is not null" + " or status = 'OPEN')"));
        assertEquals(0, count("active_member where person_id = '" + anna.id() + "'"));
        get(ben.token(), "/v1/introductions").body("items.status", contains("EXPIRED"));
    }

    /** The database may know of an erasure before this replica's index. */
    @Test
    void rejectsAnIntroductionToAnErasedPersonBeforeTheIndexKnows() {
        var anna = programme.early();
        var ben = programme.late();
        erase(anna.id(), null);
        ask(ben, anna).statusCode(404);
        get(ben.token(), "/v1/introductions").body("items", hasSize(0));
    }

    @Test
    void isIdempotent() {
        var anna = programme.early();
        var ben = programme.late();
        partners(anna, ben);
        erase(anna.id(), PeopleAndRoles.key(anna.subject()));
        erase(anna.id(), PeopleAndRoles.key(anna.subject()));
        assertNotified(ben.id(), "introduction-asked", "partnership-proposed", "partnership-dissolved");
        post(ben.token(), "/v1/partnerships", body("introductionId", "00000000-0000-7000-8000-000000000000")).statusCode(404);
    }

    private void erase(PersonId person, String key) {
        QuarkusTransaction.requiringNew().run(() -> erasing.erase(person, key));
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }
}
