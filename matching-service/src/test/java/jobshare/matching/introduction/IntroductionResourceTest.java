package jobshare.matching.introduction;

import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.ApiCalls;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class IntroductionResourceTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final String ALL = "/v1/introductions";

    @Inject
    TestClock clock;
    @Inject
    IntroductionDeadlineJob deadlines;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @AfterEach
    void resetTheClock() {
        clock.setAhead(Duration.ZERO);
    }

    private static String path(String id) {
        return ALL + "/" + id;
    }

    @Test
    void oneAsksAndTheOtherAccepts() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).statusCode(201)
                .header("Location", not(nullValue()))
                .header("ETag", "\"0\"")
                .body("status", equalTo("ASKED"))
                .body("suggested", equalTo(false))
                .body("allowedActions", contains("withdraw"))
                .extract()
                .path("id");
        get(ben.token(), path(id)).statusCode(200)
                .body("message", equalTo("Shall we talk?"))
                .body("allowedActions", contains("accept", "decline"));
        post(ben.token(), path(id) + "/accept").statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("endedAt", notNullValue())
                .body("allowedActions", empty());
        get(anna.token(), path(id)).statusCode(200).body("status", equalTo("ACCEPTED")).header("ETag", "\"1\"");
        get(anna.token(), ALL).body("items.id", contains(id));
        get(ben.token(), ALL + "?status=ACCEPTED").body("items.id", contains(id));
        get(ben.token(), ALL + "?status=ASKED").body("items", empty());
    }

    @Test
    void publishesEachStepAndNotifiesThePeopleConcerned() {
        var anna = programme.early();
        var ben = programme.late();
        var id = introduced(anna, ben);
        var steps = TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() >= 2);
        assertEquals(List.of("jobshare.introduction.asked.v1", "jobshare.introduction.accepted.v1"),
                steps.stream().map(step -> new String(step.headers().lastHeader("ce_type").value())).toList());
        assertNotified(ben.id(), "introduction-asked");
        assertNotified(anna.id(), "introduction-accepted");
    }

    @Test
    void theMessageIsVisibleToTheTwoPeopleOnly() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        get(HR, path(id)).statusCode(200).body("message", nullValue()).body("allowedActions", empty());
        get(programme.late().token(), path(id)).statusCode(404);
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> !events.isEmpty())
                .forEach(event -> assertEquals(-1, TestEvents.text(event).indexOf("talk")));
    }

    @Test
    void freeTextIsReturnedAsWritten() {
        var anna = programme.early();
        var ben = programme.late();
        var message = "O'Brien \u202e \ud83d\ude00 <script>alert(1)</script> '; drop table introduction; --";
        String id = post(anna.token(), ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id(), "message", message))
                .statusCode(201)
                .extract()
                .path("id");
        get(ben.token(), path(id)).body("message", equalTo(message));
    }

    @Test
    void twoRequestsInOppositeDirectionsBecomeOneAcceptance() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).statusCode(201).extract().path("id");
        ask(ben, anna).statusCode(201).body("id", equalTo(id)).body("status", equalTo("ACCEPTED"));
        ask(anna, ben).statusCode(409).body("type", equalTo("urn:jobshare:problem:already-introduced"));
    }

    @Test
    void rejectsASecondRequest() {
        var anna = programme.early();
        var ben = programme.late();
        ask(anna, ben).statusCode(201);
        ask(anna, ben).statusCode(409).body("type", equalTo("urn:jobshare:problem:already-open"));
    }

    @Test
    void aRepeatedRequestIsProcessedOnce() {
        var anna = programme.early();
        var ben = programme.late();
        var body = body("fromPersonId", anna.id(), "toPersonId", ben.id());
        var key = UUID.randomUUID().toString();
        String first = ApiCalls.as(anna.token())
                .header("Idempotency-Key", key)
                .body(body)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ApiCalls.as(anna.token())
                .header("Idempotency-Key", key)
                .body(body)
                .post(ALL)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        ApiCalls.as(anna.token())
                .header("Idempotency-Key", key)
                .body(body("fromPersonId", anna.id(), "toPersonId", anna.id()))
                .post(ALL)
                .then()
                .statusCode(422);
    }

    @Test
    void acceptsTheCallersOwnId() {
        var anna = programme.early();
        var id = Ids.v7().toString();
        post(anna.token(), ALL, body("id", id, "fromPersonId", anna.id(), "toPersonId", programme.late().id())).statusCode(201)
                .body("id", equalTo(id));
        post(anna.token(), ALL, body("id", id, "fromPersonId", anna.id(), "toPersonId", programme.late().id())).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-exists"));
    }

    @Test
    void aDeclineSeparatesTwoPeopleForTheCoolingOffTime() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        post(ben.token(), path(id) + "/decline").statusCode(200).body("status", equalTo("DECLINED"));
        ask(anna, ben).statusCode(404);
        ask(ben, anna).statusCode(404);
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items", empty());
        get(anna.token(), "/v1/matches/people/" + anna.id() + "/with/" + ben.id()).statusCode(404);
        clock.setAhead(Duration.ofDays(181));
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items.personId", contains(ben.id().toString()));
        ask(ben, anna).statusCode(201);
    }

    @Test
    void theDeclineReasonIsVisibleToItsAuthorOnly() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        post(ben.token(), path(id) + "/decline", body("reason", "We once shared a desk")).statusCode(200)
                .body("declineReason", equalTo("We once shared a desk"));
        get(ben.token(), path(id)).body("declineReason", equalTo("We once shared a desk"));
        get(anna.token(), path(id)).body("status", equalTo("DECLINED")).body("declineReason", nullValue());
        get(HR, path(id)).body("declineReason", nullValue());
        assertNotified(anna.id(), "introduction-declined");
        TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() == 2)
                .forEach(event -> assertEquals(-1, TestEvents.text(event).indexOf("desk")));
        post(ben.token(), path(id) + "/decline", body("reason", "x".repeat(1001))).statusCode(400);
    }

    @Test
    void bothReadTheSameExplanationWithoutNames() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        var hers = get(anna.token(), get(anna.token(), path(id)).extract().<String>path("explanation")).statusCode(200)
                .extract()
                .jsonPath();
        var his = get(ben.token(), get(ben.token(), path(id)).extract().<String>path("explanation")).statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(hers.getInt("score"), his.getInt("score"));
        assertEquals(hers.getInt("directions.mine"), his.getInt("directions.theirs"));
        assertEquals(hers.getList("contributions.criterion"), his.getList("contributions.criterion"));
        get(HR, path(id)).body("explanation", nullValue());
    }

    @Test
    void anEndedIntroductionCannotBeAnsweredAgain() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        post(anna.token(), path(id) + "/accept").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:illegal-transition"))
                .body("allowedActions", contains("withdraw"));
        post(anna.token(), path(id) + "/withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        post(ben.token(), path(id) + "/accept").statusCode(409)
                .body("allowedActions", empty())
                .body("detail", containsString("is WITHDRAWN since 20"));
        post(programme.late().token(), path(id) + "/accept").statusCode(404);
    }

    @Test
    void rejectsARequestWithoutAMatch() {
        var anna = programme.early();
        var alike = programme.early();
        ask(anna, alike).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:not-a-match"))
                .body("refusals.constraint", hasItem("COVER"));
        ask(anna, anna).statusCode(409).body("refusals.constraint", hasItem("ANOTHER"));
        var hidden = programme.join(person -> person.put("visibility", "HIDDEN"));
        ask(anna, hidden).statusCode(404);
        post(anna.token(), ALL, body("fromPersonId", anna.id(), "toPersonId", UUID.randomUUID().toString())).statusCode(404);
        post(anna.token(), ALL, body("fromPersonId", alike.id(), "toPersonId", anna.id())).statusCode(404);
        get(anna.token(), ALL).body("items", empty());
    }

    /** People whom the recruiter may not know of are all alike, and so are all reasons between two visible people. */
    @Test
    void aRecruiterLearnsNoReasonFromASuggestion() {
        var recruiter = "recruiter-" + UUID.randomUUID();
        var rita = Tokens.of("recruiter", recruiter);
        var role = PeopleAndRoles.role(recruiter, "hugo", _ -> {
        });
        var anna = programme.early().id().toString();
        var hidden = programme.join(person -> person.put("visibility", "HIDDEN")).id().toString();
        var unknown = UUID.randomUUID().toString();
        for (var pair : List.of(List.of(anna, hidden), List.of(hidden, anna), List.of(anna, unknown), List.of(unknown, hidden))) {
            post(rita, ALL, body("fromPersonId", pair.getFirst(), "toPersonId", pair.getLast(), "roleId", role)).statusCode(404)
                    .body("detail", equalTo("One of these people was not found."))
                    .body("refusals", nullValue());
        }
        var ben = programme.early();
        var asked = programme.late();
        var met = programme.late();
        ask(ben, asked).statusCode(201);
        introduced(ben, met);
        var alike = programme.early();
        for (var other : List.of(asked, met, alike)) {
            post(rita, ALL, body("fromPersonId", ben.id(), "toPersonId", other.id(), "roleId", role)).statusCode(409)
                    .body("type", equalTo("urn:jobshare:problem:not-a-match"))
                    .body("detail", equalTo("These two people cannot currently be paired for this role."))
                    .body("refusals", nullValue());
        }
        var free = programme.late();
        var mine = body("fromPersonId", anna, "toPersonId", free.id(), "roleId", role);
        String id = post(rita, ALL, mine).statusCode(201).extract().path("id");
        post(rita, ALL, mine).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-open"))
                .body("detail", equalTo("You already suggested this with introduction " + id + "."));
    }

    @Test
    void answersRetryLaterIfTheProfileHasNotArrived() {
        var stranger = Tokens.of("employee", "nobody-" + UUID.randomUUID());
        post(stranger, ALL, body("fromPersonId", UUID.randomUUID().toString(), "toPersonId", programme.late().id()))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:jobshare:problem:not-yet-known"));
        get(stranger, ALL).statusCode(200).body("items", empty());
    }

    @Test
    void limitsOpenRequests() {
        var anna = programme.early();
        for (int i = 0; i < 5; i++) {
            ask(anna, programme.late()).statusCode(201);
        }
        var ben = programme.late();
        ask(anna, ben).statusCode(409).body("type", equalTo("urn:jobshare:problem:too-many-open-requests"));
        String open = get(anna.token(), ALL).extract().path("items[0].id");
        post(anna.token(), path(open) + "/withdraw").statusCode(200);
        ask(anna, ben).statusCode(201);
    }

    @Test
    void aRecruiterSuggestsAndBothMustAccept() {
        var anna = programme.early();
        var ben = programme.late();
        var recruiter = "rita-" + UUID.randomUUID();
        var rita = Tokens.of("recruiter", recruiter);
        var role = PeopleAndRoles.role(recruiter, "hugo", told -> {
        });
        String id = post(rita, ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id(), "roleId", role)).statusCode(201)
                .body("status", equalTo("SUGGESTED"))
                .body("allowedActions", contains("withdraw"))
                .extract()
                .path("id");
        post(anna.token(), path(id) + "/accept").statusCode(200)
                .body("status", equalTo("SUGGESTED"))
                .body("allowedActions", contains("decline"));
        post(rita, path(id) + "/accept").statusCode(403);
        post(ben.token(), path(id) + "/accept").statusCode(200).body("status", equalTo("ACCEPTED"));
        get(rita, path(id)).statusCode(200);
        get(rita, ALL).body("items.id", contains(id));
        get(Tokens.of("recruiter", "another"), path(id)).statusCode(404);
        assertNotified(PeopleAndRoles.key(recruiter), "introduction-accepted");
        assertNotified(anna.id(), "introduction-suggested", "introduction-accepted");
    }

    @Test
    void rejectsSuggestionsForRolesOfOthers() {
        var anna = programme.early();
        var ben = programme.late();
        var role = PeopleAndRoles.role("rita", "hugo", told -> {
        });
        var two = Stream.of("recruiter", "hr").map(word -> Tokens.of(word, "another")).toList();
        var body = body("fromPersonId", anna.id(), "toPersonId", ben.id(), "roleId", role);
        post(two.getFirst(), ALL, body).statusCode(404);
        post(two.getFirst(), ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id())).statusCode(400)
                .body("errors.pointer", hasItem("/roleId"));
        post(HR, ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id(), "roleId", UUID.randomUUID().toString()))
                .statusCode(409)
                .header("Retry-After", "1");
        post(HR, ALL, body("fromPersonId", anna.id(), "toPersonId", UUID.randomUUID().toString())).statusCode(409)
                .header("Retry-After", "1");
        post(HR, ALL, body).statusCode(201);
        post(Tokens.of("hiring-manager", "hugo"), ALL, body).statusCode(403);
        post(Tokens.of("auditor", "ada"), ALL, body).statusCode(403);
    }

    @Test
    void checksASuggestionAgainstItsRole() {
        long saturdays = 1L << 15 | 1L << 36;
        var anna = programme.join(person -> PeopleAndRoles.pattern(person, saturdays, saturdays));
        var ben = programme.join(person -> PeopleAndRoles.pattern(person, saturdays << 3, saturdays << 3));
        var weekends = PeopleAndRoles.role("rita", "hugo", told -> told.put("requiredSlots", saturdays | saturdays << 3));
        var rita = Tokens.of("recruiter", "rita");
        ask(anna, ben).statusCode(409).body("refusals.constraint", hasItem("COVER"));
        post(rita, ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id(), "roleId", weekends)).statusCode(201);
    }

    @Test
    void askingAcceptsAnOpenSuggestion() {
        var anna = programme.early();
        var ben = programme.late();
        String id = post(HR, ALL, body("fromPersonId", anna.id(), "toPersonId", ben.id())).statusCode(201).extract().path("id");
        ask(ben, anna).statusCode(201).body("id", equalTo(id)).body("status", equalTo("SUGGESTED"));
        ask(anna, ben).statusCode(201).body("id", equalTo(id)).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void rejectsAnIntroductionToSomeoneWithAPartner() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        String open = ask(anna, cleo).extract().path("id");
        partners(anna, ben);
        post(cleo.token(), path(open) + "/accept").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-partnered"));
        get(cleo.token(), path(open)).body("status", equalTo("ASKED"));
        ask(cleo, anna).statusCode(409);
    }

    @Test
    void anUnansweredIntroductionExpiresAfterAReminder() {
        var anna = programme.early();
        var ben = programme.late();
        String id = ask(anna, ben).extract().path("id");
        clock.setAhead(Duration.ofDays(10));
        deadlines.check();
        assertNotified(ben.id(), "introduction-asked");
        clock.setAhead(Duration.ofDays(12));
        deadlines.check();
        deadlines.check();
        assertNotified(ben.id(), "introduction-asked", "introduction-expires-soon");
        clock.setAhead(Duration.ofDays(15));
        deadlines.check();
        get(anna.token(), path(id)).body("status", equalTo("EXPIRED"));
        post(ben.token(), path(id) + "/accept").statusCode(409);
        assertNotified(anna.id(), "introduction-expired");
    }

    @Test
    void listsInPagesForHr() {
        var ids = Stream.generate(() -> ask(programme.early(), programme.late()).extract().<String>path("id")).limit(3).toList();
        var first = get(HR, ALL + "?limit=2").statusCode(200).body("items.id", contains(ids.get(2), ids.get(1)));
        String next = first.extract().path("next");
        first.header("Link", equalTo("</v1/introductions?limit=2&cursor=" + next + ">; rel=\"next\""));
        get(HR, ALL + "?limit=1&cursor=" + next).body("items.id", contains(ids.getFirst()));
        get(HR, ALL + "?cursor=nonsense").statusCode(400);
        get(HR, ALL + "?status=NONSENSE").statusCode(400);
    }

    @Test
    void anAuditorCounts() {
        ask(programme.early(), programme.late());
        get(Tokens.of("auditor", "ada"), ALL + "/counts").statusCode(200)
                .body("keySet()", containsInAnyOrder("ASKED", "SUGGESTED", "ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED"));
        get(Tokens.of("auditor", "ada"), ALL).statusCode(403);
        get(Tokens.of("hr-system", "hris"), ALL).statusCode(403);
    }

    @Test
    void explainsAnInvalidRequest() {
        var anna = programme.early();
        post(anna.token(), ALL, body("fromPersonId", anna.id())).statusCode(400).body("errors.pointer", hasItems("/toPersonId"));
        post(anna.token(), ALL, body("fromPersonId", anna.id(), "toPersonId", "nonsense")).statusCode(400);
        post(anna.token(), ALL, body("fromPersonId", anna.id(), "toPersonId", anna.id(), "note", "x")).statusCode(400);
        post(anna.token(), ALL, body("fromPersonId", anna.id(), "toPersonId", anna.id(), "message", "x".repeat(1001)))
                .statusCode(400)
                .body("errors.pointer", hasItems("/message"));
    }
}
