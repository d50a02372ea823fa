package jobshare.proposal.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jobshare.kit.event.CloudEventHeaders;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft to the hire and after, as recruiter, partners and hiring manager call it. */
@ServiceTest
class JourneyTest {

    @Inject
    SubjectKeys keys;

    private JourneyFixture programme;

    @BeforeEach
    void start() {
        programme = JourneyFixture.start(keys);
    }

    @Test
    void leadsFromTheDraftToTheHire() {
        var draft = programme.recruiter()
                .posts("/v1/proposals", programme.body(request("GB")), 201)
                .body("status", equalTo("DRAFT"))
                .body("people.personId", contains(programme.anna.toString(), programme.ben.toString()))
                .body("people.name", contains("Anna O'Brien", "Ben de Vries"))
                .body("pitch.whyShared", equalTo("Two heads, one desk \uD83D\uDE42 <b>"))
                .body("allowedActions", containsInAnyOrder("change-pitch", "send-sounding"))
                .body("timeline.step", contains("DRAFTED"))
                .body("timeline.by", contains("recruiter"))
                .body("statutoryRequests[0].status", equalTo("PREPARED"))
                .body("statutoryRequests[0].permittedGrounds", hasSize(8));
        String id = draft.extract().path("id");
        var path = "/v1/proposals/" + id;
        assertEquals(path, draft.extract().header("Location").replaceFirst("^http://[^/]+", ""));
        assertEquals("\"1\"", draft.extract().header("ETag"));

        programme.recruiter()
                .posts(path + "/request", 409)
                .body("type", equalTo("urn:jobshare:problem:illegal-transition"))
                .body("allowedActions", containsInAnyOrder("change-pitch", "send-sounding"));
        programme.asAnna().posts(path + "/sign", 200).body("signatures", hasSize(1));
        programme.asBen().posts(path + "/sign", 200).body("signatures", hasSize(2)).body("allowedActions", hasItems("request"));
        programme.recruiter()
                .posts(path + "/request", 200)
                .body("status", equalTo("REQUESTED"))
                .body("statutoryRequests[0].status", equalTo("MADE"))
                .body("statutoryRequests[0].decisionDueOn", Matchers.notNullValue());

        programme.manager().posts(path + "/start-review", 200).body("status", equalTo("IN_REVIEW"));
        programme.manager()
                .posts(path + "/ask", "{\"text\": \"Who is on call?\"}", 200)
                .body("status", equalTo("MORE_INFORMATION"));
        programme.recruiter()
                .posts(path + "/answer", "{\"text\": \"They take turns\"}", 200)
                .body("questions[0].answer", equalTo("They take turns"))
                .body("status", equalTo("IN_REVIEW"));
        String concern = programme.manager()
                .posts(path + "/concerns", "{\"kind\": \"CLIENTS\", \"text\": \"Whom do they call?\"}", 201)
                .extract()
                .path("concerns[0].id");
        programme.asAnna()
                .posts(path + "/concerns/" + concern + "/answer", "{\"text\": \"One number\"}", 200)
                .body("concerns[0].status", equalTo("ANSWERED"));
        programme.manager()
                .posts(path + "/concerns/" + concern + "/resolve", "{\"resolved\": true}", 200)
                .body("concerns[0].status", equalTo("RESOLVED"));

        var scheduled = programme.recruiter()
                .posts(path + "/interviews", JourneyFixture.INTERVIEW, 201)
                .body("status", equalTo("INTERVIEWING"))
                .body("interviews[0].panel", contains("Head of claims", "HR"));
        String interview = scheduled.extract().path("interviews[0].id");
        programme.manager().posts(path + "/offer", JourneyFixture.OFFER, 409);
        programme.manager()
                .posts(path + "/interviews/" + interview + "/outcome", "{\"result\": \"PASSED\"}", 200)
                .body("interviews[0].partnerConsequence", equalTo("CONTINUE_AS_PAIR"));
        programme.manager()
                .posts(path + "/offer", JourneyFixture.OFFER, 200)
                .body("status", equalTo("OFFERED"))
                .body("offer.shares", contains(0.6f, 0.5f));

        programme.asBen().posts(path + "/accept", 200).body("status", equalTo("OFFERED")).body("offer.acceptances", hasSize(1));
        programme.asAnna()
                .posts(path + "/accept", 200)
                .body("status", equalTo("HIRED"))
                .body("allowedActions", hasSize(0))
                .body("statutoryRequests[0].status", equalTo("GRANTED"))
                .body("timeline.step",
                        contains("DRAFTED", "SIGNED", "SIGNED", "REQUESTED", "REVIEW_STARTED", "INFORMATION_REQUESTED",
                                "INFORMATION_PROVIDED", "CONCERN_RAISED", "CONCERN_ANSWERED", "CONCERN_RESOLVED",
                                "INTERVIEW_SCHEDULED", "INTERVIEW_HELD", "OFFERED", "ACCEPTED", "ACCEPTED", "HIRED"));

        checkArrangement(id);
        checkEvents(id);
    }

    private void checkArrangement(String proposal) {
        var list = programme.asAnna()
                .get("/v1/arrangements?proposalId=" + proposal)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("TRIAL"))
                .body("items[0].kind", equalTo("TWO_PART_TIME"))
                .body("items[0].roleId", equalTo(programme.role.toString()));
        var path = "/v1/arrangements/" + list.extract().path("items[0].id");
        programme.manager()
                .get(path)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("confirm", "extend-trial", "convert", "review"));
        programme.manager().posts(path + "/confirm", "{}", 200).body("status", equalTo("CONFIRMED"));
        programme.manager().posts(path + "/convert", 200).body("kind", equalTo("JOB_SHARE")).body("conversionDate", nullValue());
        programme.manager().posts(path + "/confirm", "{}", 409).body("allowedActions", contains("review"));
        programme.asBen()
                .posts(path + "/leave", "{}", 200)
                .body("status", equalTo("REPLACING"))
                .body("leaverId", equalTo(programme.ben.toString()));
        programme.manager().posts(path + "/end", "{\"reason\": \"OTHER\"}", 403);
        programme.hr()
                .posts(path + "/end", "{\"reason\": \"OTHER\"}", 200)
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("OTHER"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        var events = TestEvents.await(Topics.ARRANGEMENTS, id, records -> records.size() >= 5);
        assertEquals(List.of("TRIAL", "CONFIRMED", "CONFIRMED", "REPLACING", "ENDED"),
                events.stream().map(event -> JsonPath.from(TestEvents.text(event)).getString("status")).toList());
        assertEquals(List.of(1, 2, 3, 4, 5),
                events.stream().map(event -> JsonPath.from(TestEvents.text(event)).getInt("version")).toList());
        events.forEach(event -> EventContract.check("arrangements", TestEvents.text(event)));
    }

    private void checkEvents(String proposal) {
        var events = TestEvents.await(Topics.PROPOSALS, proposal, records -> records.size() >= 16);
        assertEquals(16, events.size());
        events.forEach(event -> EventContract.check("proposals", TestEvents.text(event)));
        var last = events.getLast();
        assertEquals("jobshare.proposal.hired.v1",
                new String(last.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8));
        var told = TestEvents.await(Topics.NOTIFICATIONS, programme.managerKey(),
                records -> records.stream().anyMatch(event -> TestEvents.text(event).contains("proposal-hired")));
        told.forEach(event -> EventContract.check("notifications", TestEvents.text(event)));
        assertTrue(told.stream().noneMatch(event -> TestEvents.text(event).contains("proposal-drafted")),
                "no draft is told the employer");
    }

    @Test
    void refusesOnAGroundThatTheLawPermits() {
        var path = programme.inReview(request("GB"));
        programme.manager()
                .posts(path + "/refuse", "{\"explanation\": \"No\"}", 400)
                .body("errors[0].pointer", equalTo("/grounds"));
        programme.manager()
                .posts(path + "/refuse", refusal("ROSTER"), 400)
                .body("errors[0].pointer", equalTo("/grounds/0/ground"));
        programme.manager()
                .posts(path + "/refuse", "{\"explanation\": \" \"}", 400)
                .body("errors[0].pointer", equalTo("/explanation"));
        programme.manager()
                .posts(path + "/refuse", refusal("QUALITY"), 200)
                .body("status", equalTo("REFUSED"))
                .body("explanation", equalTo("It would not do"))
                .body("statutoryRequests[0].ground", equalTo("QUALITY"));
        programme.asAnna().posts(path + "/appeal", "{\"text\": \"It would\"}", 200).body("status", equalTo("APPEALED"));
        programme.hr().posts(path + "/start-review", 200).body("status", equalTo("IN_REVIEW"));
        programme.manager().posts(path + "/refuse", refusal("QUALITY"), 200);
        programme.asAnna().posts(path + "/appeal", "{\"text\": \"It would!\"}", 409);
        programme.manager().posts(path + "/close", "{\"explanation\": \"It stands\"}", 200).body("status", equalTo("CLOSED"));
    }

    @Test
    void refusesWithoutAGroundIfThereIsNoStatutoryRequest() {
        var path = programme.requested("");
        programme.manager()
                .posts(path + "/refuse", "{\"explanation\": \"Not this year\"}", 200)
                .body("status", equalTo("REFUSED"));
        programme.manager().posts(path + "/start-review", 409).body("allowedActions", contains("close"));
    }

    @Test
    void scorecardsAreVisibleToTheEmployerOnly() {
        var path = programme.inReview("");
        String interview = programme.manager()
                .posts(path + "/interviews", JourneyFixture.INTERVIEW, 201)
                .extract()
                .path("interviews[0].id");
        var interviews = path + "/interviews/" + interview;
        programme.recruiter()
                .posts(interviews + "/reschedule",
                        "{\"startsAt\": \"2027-12-02T09:00:00Z\", \"endsAt\": \"2027-12-02T10:00:00Z\", \"link\": "
                                + "\"https://meet.example.com/x\"}",
                        200)
                .body("interviews[0].startsAt", equalTo("2027-12-02T09:00:00Z"))
                .body("interviews[0].place", equalTo("Room 4"))
                .body("interviews[0].sequence", equalTo(1));
        programme.recruiter().posts(interviews + "/scorecards", CARD, 403);
        programme.manager()
                .posts(interviews + "/scorecards", CARD.replace("Head of claims", "Nobody"), 400)
                .body("errors[0].pointer", equalTo("/panelMember"));
        programme.manager()
                .posts(interviews + "/scorecards", CARD, 200)
                .body("interviews[0].scorecards[0].criteria[0].points", equalTo(4));
        for (var other : List.of(programme.asAnna(), programme.recruiter(), JourneyFixture.of("auditor", "auditor"))) {
            other.get(path)
                    .then()
                    .statusCode(200)
                    .body("interviews[0].panel", hasSize(2))
                    .body("interviews[0].scorecards", nullValue());
        }
    }

    private static final String CARD = """
            {"panelMember": "Head of claims", "criteria": [{"name": "Clear handover", "points": 4}], "recommendation": "YES",
            "note": "Convincing"}""";

    @Test
    void negotiatesUntilBothAccept() {
        var path = programme.offered();
        programme.asAnna()
                .posts(path + "/counter",
                        "{\"text\": \"A little more\", \"pay\": {\"amount\": 50000, \"currency\": \"GBP\", \"per\": \"YEAR\"}}",
                        200)
                .body("counterOffers[0].status", equalTo("OPEN"))
                .body("allowedActions", hasItems("withdraw-counter"));
        programme.asBen().posts(path + "/accept", 409).body("allowedActions", hasItems("withdraw"));
        JourneyFixture.of("auditor", "auditor")
                .get(path)
                .then()
                .body("counterOffers[0].pay", nullValue())
                .body("counterOffers[0].text", nullValue());
        programme.manager()
                .posts(path + "/answer-counter", "{\"agreed\": true}", 200)
                .body("offer.pay.forShares", contains(30000.00f, 25000.00f))
                .body("counterOffers[0].status", equalTo("AGREED"))
                .body("counterOffers[0].text", equalTo("A little more"));
        programme.asBen().posts(path + "/accept", 200);
        programme.asAnna().posts(path + "/accept", 200).body("status", equalTo("HIRED"));
    }

    @Test
    void waitsForTheReleaseInTheOffer() {
        var path = programme.offered();
        var offer = JourneyFixture.OFFER.replace("}",
                ", \"releases\": [{\"personId\": \"%s\", \"releasedOn\": \"2026-12-31\"}]}");
        programme.manager()
                .posts(path + "/offer", offer.formatted(programme.role), 400)
                .body("errors[0].pointer", equalTo("/releases/0/personId"));
        programme.manager()
                .posts(path + "/offer", offer.formatted(programme.ben), 200)
                .body("offer.releases[0].agreedOn", nullValue());
        programme.asAnna().posts(path + "/accept", 409);
        programme.manager()
                .posts(path + "/agree-release", "{\"personId\": \"" + programme.ben + "\"}", 200)
                .body("offer.releases[0].agreedOn", Matchers.notNullValue());
        programme.asAnna().posts(path + "/accept", 200);
    }

    @Test
    void aPairHasOneOpenProposalForARole() {
        var first = programme.requested("");
        var second = programme.draft("");
        programme.asAnna().posts(second + "/send-sounding", 409).body("type", equalTo("urn:jobshare:problem:already-pitched"));
        programme.hr().posts(first + "/withdraw", 200);
        programme.asAnna().posts(second + "/send-sounding", 200);
        var rival = JourneyFixture.rivalOf(programme);
        rival.requested("");
    }

    @Test
    void asksTheOtherPartnerWhenOneWithdraws() {
        var path = programme.inReview("");
        programme.asAnna()
                .posts(path + "/withdraw", 200)
                .body("status", equalTo("IN_REVIEW"))
                .body("withdrawal.personId", equalTo(programme.anna.toString()))
                .body("allowedActions", hasItems("cancel-withdrawal"));
        programme.asAnna().posts(path + "/withdraw", 409);
        programme.asAnna().posts(path + "/cancel-withdrawal", 200).body("withdrawal", nullValue());
        programme.asAnna().posts(path + "/withdraw", 200);
        programme.asBen().posts(path + "/withdraw", 200).body("status", equalTo("WITHDRAWN"));
        var told = TestEvents.await(Topics.NOTIFICATIONS, programme.ben,
                records -> records.stream().anyMatch(event -> TestEvents.text(event).contains("proposal-withdrawal-requested")));
        told.forEach(event -> EventContract.check("notifications", TestEvents.text(event)));
    }

    @Test
    void sendsASoundingWithoutNames() {
        var path = programme.draft(request("GB"));
        programme.manager().get(path).then().statusCode(404);
        programme.recruiter().posts(path + "/send-sounding", 200).body("status", equalTo("SOUNDING"));
        programme.manager()
                .get(path)
                .then()
                .statusCode(200)
                .body("people.personId", contains(nullValue(), nullValue()))
                .body("people.name", contains(nullValue(), nullValue()))
                .body("partnershipId", nullValue())
                .body("statutoryRequests", hasSize(0))
                .body("timeline.personId", contains(nullValue(), nullValue()));
        programme.manager()
                .get("/v1/proposals?roleId=" + programme.role)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].people.personId", contains(nullValue(), nullValue()));
        programme.manager().posts(path + "/express-interest", 200).body("status", equalTo("SOUNDING"));
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        programme.manager()
                .get(path + "/timeline")
                .then()
                .statusCode(200)
                .body("items.personId.findAll { it != null }", hasSize(0));
        programme.asAnna().posts(path + "/request", 200);
        programme.manager().get(path).then().body("people.name", contains("Anna O'Brien", "Ben de Vries"));
    }

    @Test
    void aChangedPitchNeedsNewSignaturesAndTheCurrentVersion() {
        var path = programme.draft("");
        programme.asAnna().posts(path + "/sign", 200);
        var pitch = "{\"whyShared\": \"Better\"}";
        put(path + "/pitch", pitch, null).then().statusCode(428);
        put(path + "/pitch", pitch, "\"1\"").then().statusCode(412);
        put(path + "/pitch", pitch, "\"2\"").then()
                .statusCode(200)
                .body("signatures", hasSize(0))
                .body("pitch.whyShared", equalTo("Better"));
    }

    @Test
    void theSamePitchAgainChangesNothing() {
        var path = programme.draft("");
        programme.asAnna().posts(path + "/sign", 200);
        var signed = programme.asAnna().get(path);
        put(path + "/pitch", signed.jsonPath().getMap("pitch"), signed.header("ETag")).then()
                .statusCode(200)
                .header("ETag", signed.header("ETag"))
                .body("signatures", hasSize(1));
    }

    private Response put(String path, Object body, String match) {
        var call = RestAssured.given().auth().oauth2(programme.asAnna().token()).contentType("application/json").body(body);
        return (match == null ? call : call.header("If-Match", match)).put(path);
    }

    @Test
    void repeatsTheResponseOfARepeatedCommand() {
        var key = UUID.randomUUID().toString();
        var first = programme.recruiter().postWithKey("/v1/proposals", programme.body(""), key);
        var again = programme.recruiter().postWithKey("/v1/proposals", programme.body(""), key);
        assertEquals(201, first.statusCode());
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        programme.recruiter().get("/v1/proposals?partnershipId=" + programme.partnership).then().body("items", hasSize(1));
    }

    @Test
    void requiresAnActivePairAnOpenRoleAndASignedAgreement() {
        programme.recruiter()
                .posts("/v1/proposals",
                        programme.body("").replace(programme.role.toString(), "0192f0c1-5e2a-7b3c-9d4e-5f6071829300"), 409)
                .body("type", equalTo("urn:jobshare:problem:not-yet-known"))
                .header("Retry-After", "1");
        var path = programme.draft("");
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        programme.publishPartnership(2, "ACTIVE", false);
        programme.publishRole(2, "ON_HOLD");
        Awaitility.await()
                .until(() -> programme.recruiter()
                        .post("/v1/proposals", programme.body(""))
                        .path("type")
                        .equals("urn:jobshare:problem:role-not-open"));
        programme.publishRole(1, "OPEN");
        programme.publishRole(3, "OPEN");
        Awaitility.await()
                .until(() -> programme.recruiter()
                        .post(path + "/request")
                        .path("type")
                        .equals("urn:jobshare:problem:agreement-not-signed"));
    }

    @Test
    void enforcesTheLimitOfStatutoryRequests() {
        var first = programme.requested(request("GB"));
        var second = programme.draft(request("GB"));
        programme.asAnna().posts(second + "/sign", 200);
        programme.asBen().posts(second + "/sign", 200);
        programme.asAnna().posts(second + "/request", 409).body("type", equalTo("urn:jobshare:problem:request-pending"));
        programme.hr().posts(first + "/withdraw", 200);
        programme.asAnna().posts(second + "/request", 200);
        programme.hr().posts(second + "/withdraw", 200);
        var third = programme.draft(request("GB"));
        programme.asAnna().posts(third + "/sign", 200);
        programme.asBen().posts(third + "/sign", 200);
        programme.asAnna().posts(third + "/request", 409).body("type", equalTo("urn:jobshare:problem:request-limit"));
    }

    private String request(String jurisdiction) {
        return programme.request(jurisdiction);
    }

    private String refusal(String ground) {
        return programme.refusal(ground, "Europe/London");
    }
}
