package jobshare.matching.introduction;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jobshare.kit.id.PersonId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import jobshare.matching.journey.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class InvitationResourceTest {

    private static final String ALL = "/v1/introductions/invitations";

    @Inject
    TestClock clock;
    @Inject
    IntroductionDeadlineJob deadlines;
    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @AfterEach
    void resetTheClock() {
        clock.setAhead(Duration.ZERO);
    }

    private static ValidatableResponse invite(Someone from, String mail) {
        return post(from.token(), ALL, body("workEmail", mail, "message", "It's me, from the third floor"));
    }

    private static String invited(Someone from, Someone to) {
        return invite(from, to.mail()).statusCode(201).extract().path("id");
    }

    /** The only introduction of a person. */
    private static String got(Someone to) {
        return get(to.token(), "/v1/introductions").body("items.status", contains("ASKED")).extract().path("items[0].id");
    }

    private static ValidatableResponse seen(Someone from, String invitation) {
        return get(from.token(), ALL + "/" + invitation).statusCode(200);
    }

    @Test
    void isDeliveredByAddressAndAcceptanceIntroducesTheTwo() {
        var anna = programme.early();
        var ben = programme.early();
        String id = invite(anna, ben.mail().toUpperCase()).statusCode(201)
                .header("Location", ALL + "/" + lastOf(anna))
                .body("status", equalTo("OPEN"))
                .body("introductionId", nullValue())
                .body("allowedActions", contains("withdraw"))
                .extract()
                .path("id");
        var introduction = got(ben);
        get(ben.token(), "/v1/introductions/" + introduction).body("invited", equalTo(true))
                .body("message", equalTo("It's me, from the third floor"))
                .body("allowedActions", contains("accept", "decline"));
        get(anna.token(), "/v1/introductions/" + introduction).statusCode(404);
        get(anna.token(), "/v1/introductions").body("items", empty());
        post(ben.token(), "/v1/introductions/" + introduction + "/accept").statusCode(200).body("status", equalTo("ACCEPTED"));
        seen(anna, id).body("status", equalTo("ACCEPTED"))
                .body("introductionId", equalTo(introduction))
                .body("allowedActions", empty());
        get(anna.token(), "/v1/introductions/" + introduction).statusCode(200).body("toPersonId", equalTo(ben.id().toString()));
        assertNotified(ben.id(), "introduction-invited");
        assertNotified(anna.id(), "introduction-accepted");
    }

    private static String lastOf(Someone someone) {
        return get(someone.token(), ALL).extract().path("items[0].id");
    }

    /**
     * The response is the same for a participant, nobody, a hidden or paused person, a person with a partner, and one who blocked
     * the inviter.
     */
    @Test
    void doesNotRevealWhetherTheAddressIsKnown() {
        var anna = programme.early();
        var someone = programme.late();
        var hidden = programme.join(person -> person.put("visibility", "HIDDEN"));
        var paused = programme.join(person -> person.put("status", "PAUSED"));
        var taken = programme.late();
        partners(programme.early(), taken);
        var blocker = programme.late();
        post(blocker.token(), "/v1/matches/people/" + blocker.id() + "/blocks", body("personId", anna.id())).statusCode(201);
        var nobody = "nobody-" + UUID.randomUUID() + "@example.com";
        Map<String, Object> expected = null;
        for (var mail : Set.of(someone.mail(), hidden.mail(), paused.mail(), taken.mail(), blocker.mail(), nobody)) {
            String id = invite(anna, mail).statusCode(201).extract().path("id");
            invite(anna, mail).statusCode(409).body("type", equalTo("urn:jobshare:problem:already-open"));
            var shown = new java.util.HashMap<>(seen(anna, id).extract().jsonPath().<String, Object>getMap(""));
            Set.of("id", "askedAt", "expiresAt").forEach(shown::remove);
            expected = expected == null ? shown : expected;
            assertEquals(expected, shown);
            post(anna.token(), ALL + "/" + id + "/withdraw").statusCode(200);
        }
        get(blocker.token(), "/v1/introductions").body("items", empty());
        get(anna.token(), "/v1/matches/people/" + anna.id() + "/export").body("audit.kind", everyItem(equalTo("invitation")))
                .body("audit.action", hasItem("invite"));
    }

    @Test
    void doesNotRevealADecline() {
        var anna = programme.early();
        var ben = programme.early();
        String id = invited(anna, ben);
        post(ben.token(), "/v1/introductions/" + got(ben) + "/decline", body("reason", "Not her")).statusCode(200);
        seen(anna, id).body("status", equalTo("OPEN")).body("version", equalTo(0)).body("allowedActions", contains("withdraw"));
        get(anna.token(), "/v1/introductions").body("items", empty());
        get(anna.token(), "/v1/matches/people/" + anna.id() + "/export").statusCode(200)
                .body("introductions", empty())
                .body("invitations.status", contains("OPEN"))
                .body(not(containsString("Not her")));
        clock.setAhead(Duration.ofDays(15));
        deadlines.check();
        seen(anna, id).body("status", equalTo("EXPIRED"));
        assertNotified(anna.id(), "invitation-expired");
    }

    /** Everything that an inviter with every role can read or do is as if the invited person had not answered. */
    @Test
    void aDeclineLooksToTheInviterLikeNoAnswer() {
        assertEquals(responsesToTheInviter(_ -> {
        }), responsesToTheInviter(InvitationResourceTest::declineTheLatest));
    }

    private static void declineTheLatest(Someone someone) {
        post(someone.token(), "/v1/introductions/" + latest(someone) + "/decline", body("reason", "Not her")).statusCode(200);
    }

    private static String latest(Someone someone) {
        return get(someone.token(), "/v1/introductions").extract().path("items[0].id");
    }

    /** All responses to a new inviter after the invited person has answered, without ids and times. */
    private static Map<String, String> responsesToTheInviter(Consumer<Someone> answer) {
        var programme = new PeopleAndRoles();
        var site = "S-" + UUID.randomUUID();
        var anna = programme.at(site, PeopleAndRoles.EARLY);
        var ben = programme.at(site, PeopleAndRoles.LATE);
        var role = PeopleAndRoles.role(anna.subject(), "hugo", told -> PeopleAndRoles.onSite(told, site));
        var everyRole = Tokens.of("employee recruiter hr auditor", anna.subject());
        String id = invited(anna, ben);
        String hidden = latest(ben);
        var counts = get(everyRole, "/v1/introductions/counts").statusCode(200).extract().asString();
        answer.accept(ben);
        var matches = "/v1/matches/people/" + anna.id();
        var invitation = ALL + "/" + id;
        var responses = new LinkedHashMap<String, String>();
        BiConsumer<String, ValidatableResponse> add = (name, response) -> responses.put(
                responses.size() + " " + without(anna, ben, name),
                response.extract().statusCode() + " " + without(anna, ben, response.extract().asString()));
        assertEquals(counts, get(everyRole, "/v1/introductions/counts").extract().asString());
        for (var token : List.of(anna.token(), everyRole)) {
            for (var path : List.of(ALL, invitation, "/v1/introductions/" + hidden, matches, matches + "/with/" + ben.id(),
                    matches + "/blocks", matches + "/export", "/v1/matches/people/" + ben.id(),
                    "/v1/matches/people/" + ben.id() + "/with/" + anna.id())) {
                add.accept(path, get(token, path));
            }
            add.accept("what-if", post(token, matches + "/what-if", body()));
            assertFalse(get(token, "/v1/introductions?limit=200").extract().asString().contains(hidden));
        }
        responses.put("pairs",
                get(everyRole, "/v1/matches/roles/" + role).statusCode(200).extract().path("items.score").toString());
        add.accept("invite again", invite(anna, ben.mail()));
        add.accept("suggest to oneself",
                post(everyRole, "/v1/introductions", body("fromPersonId", ben.id(), "toPersonId", anna.id(), "roleId", role)));
        add.accept("ask", ask(anna, ben));
        add.accept("block", post(anna.token(), matches + "/blocks", body("personId", ben.id())));
        add.accept("after the block", get(anna.token(), invitation));
        as(anna.token()).delete(matches + "/blocks/" + ben.id()).then().statusCode(204);
        add.accept("withdraw", post(anna.token(), invitation + "/withdraw"));
        add.accept("invite again", invite(anna, ben.mail()));
        add.accept("introductions", get(anna.token(), "/v1/introductions"));
        add.accept("export", get(anna.token(), matches + "/export"));
        return responses;
    }

    private static String without(Someone anna, Someone ben, String text) {
        return text.replace(anna.id().toString(), "anna")
                .replace(ben.id().toString(), "ben")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "time")
                .replaceAll("[0-9a-f]{64}", "key")
                .replaceAll("Unit \\d+", "Unit")
                .replaceAll("\"lag\":\\d+", "lag");
    }

    /** The inviter is not offered to the one who declined, and further invitations do not reach them. */
    @Test
    void aDeclineCountsForTheOneWhoDeclined() {
        var anna = programme.early();
        var ben = programme.late();
        String id = invited(anna, ben);
        declineTheLatest(ben);
        var matches = "/v1/matches/people/" + ben.id();
        get(ben.token(), matches).body("items", empty());
        get(ben.token(), matches + "/with/" + anna.id()).statusCode(404);
        ask(ben, anna).statusCode(404);
        post(anna.token(), ALL + "/" + id + "/withdraw").statusCode(200);
        invite(anna, ben.mail()).statusCode(201).body("status", equalTo("OPEN"));
        deadlines.check();
        get(ben.token(), "/v1/introductions").body("items.status", contains("DECLINED"));
        clock.setAhead(Duration.ofDays(181));
        get(ben.token(), matches).body("items.personId", contains(anna.id().toString()));
    }

    /** The inviter does not know whom they ask, so it is a request like any other, and so is its decline. */
    @Test
    void anOrdinaryRequestAfterADeclineIsLikeAnyOther() {
        var anna = programme.early();
        var ben = programme.late();
        invited(anna, ben);
        declineTheLatest(ben);
        String asked = ask(anna, ben).statusCode(201).body("status", equalTo("ASKED")).extract().path("id");
        get(ben.token(), get(ben.token(), "/v1/introductions/" + asked).extract().<String>path("explanation")).statusCode(200);
        get(ben.token(), "/v1/matches/people/" + ben.id()).body("items.personId", contains(anna.id().toString()));
        declineTheLatest(ben);
        assertNotified(anna.id(), "introduction-declined");
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items", empty());
        ask(anna, ben).statusCode(404);
    }

    /** A block by the inviter must not show in the invitation, or they could find out whom they invited. */
    @Test
    void aBlockByTheInviterLeavesTheInvitationOpen() {
        var anna = programme.early();
        var ben = programme.late();
        String id = invited(anna, ben);
        post(anna.token(), "/v1/matches/people/" + anna.id() + "/blocks", body("personId", ben.id())).statusCode(201);
        seen(anna, id).body("status", equalTo("OPEN")).body("version", equalTo(0));
        get(ben.token(), "/v1/introductions").body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void isDeliveredWhenThePersonJoins() {
        var anna = programme.early();
        var subject = "late-" + UUID.randomUUID();
        var invitation = invite(anna, subject + "@example.com").statusCode(201).extract().<String>path("id");
        deadlines.check();
        var joined = programme.join(subject, person -> {
        });
        deadlines.check();
        deadlines.check();
        post(joined.token(), "/v1/introductions/" + got(joined) + "/accept").statusCode(200);
        seen(anna, invitation).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void acceptsARequestInTheOppositeDirection() {
        var anna = programme.early();
        var ben = programme.late();
        String asked = ask(ben, anna).statusCode(201).extract().path("id");
        invite(anna, ben.mail()).statusCode(201).body("status", equalTo("ACCEPTED")).body("introductionId", equalTo(asked));
        get(ben.token(), "/v1/introductions/" + asked).body("status", equalTo("ACCEPTED"));
        invite(ben, anna.mail()).statusCode(409).body("type", equalTo("urn:jobshare:problem:already-introduced"));
    }

    @Test
    void twoInvitationsInOppositeDirectionsBecomeOneAcceptance() {
        var anna = programme.early();
        var ben = programme.early();
        String first = invited(anna, ben);
        invite(ben, anna.mail()).statusCode(201).body("status", equalTo("ACCEPTED"));
        seen(anna, first).body("status", equalTo("ACCEPTED")).body("introductionId", notNullValue());
    }

    /** The inviter may ask the invited person without knowing it; the response must not reveal it. */
    @Test
    void doesNotRevealWhichMatchIsTheInvitedPerson() {
        var anna = programme.early();
        var ben = programme.late();
        String invitation = invited(anna, ben);
        ask(anna, ben).statusCode(201).body("status", equalTo("ASKED"));
        seen(anna, invitation).body("status", equalTo("OPEN"));
        get(ben.token(), "/v1/introductions").body("items.status", contains("ASKED", "WITHDRAWN"));
        var cleo = programme.late();
        ask(anna, cleo).statusCode(201);
        invite(anna, cleo.mail()).statusCode(201).body("status", equalTo("OPEN"));
    }

    @Test
    void countsAsAnOpenRequestWhateverTheAnswer() {
        var anna = programme.early();
        for (int i = 0; i < 5; i++) {
            var other = programme.late();
            invited(anna, other);
            post(other.token(), "/v1/introductions/" + got(other) + "/decline").statusCode(200);
        }
        invite(anna, "one-more@example.com").statusCode(409).body("type", equalTo("urn:jobshare:problem:too-many-open-requests"));
        ask(anna, programme.late()).statusCode(409).body("type", equalTo("urn:jobshare:problem:too-many-open-requests"));
    }

    /** Otherwise repeated invitations could reveal a person or fill their list. */
    @Test
    void countsWithdrawnInvitationsTowardsTheDailyLimit() {
        var anna = programme.early();
        var ben = programme.late();
        for (int i = 0; i < 10; i++) {
            post(anna.token(), ALL + "/" + invited(anna, ben) + "/withdraw").statusCode(200);
            String asked = ask(anna, ben).statusCode(201).extract().path("id");
            post(anna.token(), "/v1/introductions/" + asked + "/withdraw").statusCode(200);
        }
        var nobody = "nobody-" + UUID.randomUUID() + "@example.com";
        for (var mail : List.of(ben.mail(), nobody)) {
            invite(anna, mail).statusCode(409)
                    .body("type", equalTo("urn:jobshare:problem:too-many-requests-per-day"))
                    .body("detail", containsString("20 requests and invitations within 24 hours"));
        }
        ask(anna, ben).statusCode(409).body("type", equalTo("urn:jobshare:problem:too-many-requests-per-day"));
        get(ben.token(), "/v1/introductions?limit=200").body("items.size()", equalTo(20));
        invite(ben, nobody).statusCode(201);
        clock.setAhead(Duration.ofHours(25));
        ask(anna, ben).statusCode(201);
    }

    @Test
    void withdrawingAnInvitationWithdrawsItsIntroduction() {
        var anna = programme.early();
        var ben = programme.early();
        String id = invited(anna, ben);
        var introduction = got(ben);
        post(programme.late().token(), ALL + "/" + id + "/withdraw").statusCode(404);
        post(anna.token(), ALL + "/" + id + "/withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        get(ben.token(), "/v1/introductions/" + introduction).body("status", equalTo("WITHDRAWN"));
        post(ben.token(), "/v1/introductions/" + introduction + "/accept").statusCode(409);
        post(anna.token(), ALL + "/" + id + "/withdraw").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:illegal-transition"));
    }

    @Test
    void rejectsInvalidAddressesAndInvitersWithAPartner() {
        var anna = programme.early();
        invite(anna, "no address").statusCode(400).body("errors.pointer", hasItem("/workEmail"));
        invite(anna, anna.mail()).statusCode(201);
        partners(anna, programme.late());
        invite(anna, "kim@example.com").statusCode(409).body("type", equalTo("urn:jobshare:problem:already-partnered"));
        post(Tokens.of("hr", "h"), ALL, body("workEmail", "kim@example.com")).statusCode(403);
        post(Tokens.of("employee", "x-" + UUID.randomUUID()), ALL, body("workEmail", "kim@example.com")).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:not-yet-known"));
    }

    @Test
    void storesOnlyTheHashOfTheAddressWhileOpen() {
        var anna = programme.early();
        var ben = programme.early();
        String id = invited(anna, ben);
        assertEquals(0, count("invitation i where i::text like '%" + ben.mail() + "%'"));
        assertEquals(1, count("invitation where id = '" + id + "' and email_key is not null"));
        post(ben.token(), "/v1/introductions/" + got(ben) + "/accept").statusCode(200);
        assertEquals(0, count("invitation where id = '" + id + "' and email_key is not null"));
    }

    @Test
    void isDeletedWhenEitherMemberIsErased() {
        var anna = programme.early();
        var ben = programme.early();
        var cleo = programme.early();
        String toBen = invited(anna, ben);
        String toAnna = invited(cleo, anna);
        erased(ben.id());
        await().untilAsserted(() -> assertEquals(0, count("invitation where id = '" + toBen + "' and email_key is not null")));
        seen(anna, toBen).body("status", equalTo("OPEN"));
        erased(anna.id());
        await().untilAsserted(
                () -> assertEquals(0, count("invitation where from_person = '" + anna.id() + "' and message is not null")));
        seen(cleo, toAnna).body("status", equalTo("OPEN"));
    }

    private static void erased(PersonId person) {
        PeopleAndRoles.erase(person);
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows.replace("::", "\\:\\:"))
                        .getSingleResult()).longValue());
    }
}
