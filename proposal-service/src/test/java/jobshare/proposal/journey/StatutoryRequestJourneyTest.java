package jobshare.proposal.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jobshare.kit.security.SubjectKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statutory requests as partners and employer call it: conditions, meetings, more time, refusal, appeal. */
@ServiceTest
class StatutoryRequestJourneyTest {

    @Inject
    SubjectKeys keys;
    @Inject
    TestClock clock;

    private JourneyFixture programme;

    @BeforeEach
    void start() {
        programme = JourneyFixture.start(keys);
    }

    @AfterEach
    void now() {
        clock.setAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "recruiter", "hiring-manager", "hr", "hr-system", "auditor"})
    void everyRoleCanReadTheRuleSets(String role) {
        var anyone = JourneyFixture.of(role, "someone");
        anyone.get("/v1/proposals/rule-sets")
                .then()
                .statusCode(200)
                .body("items.id",
                        contains("DE-2025", "EU-2022", "GB-2024", "GB-2027", "NL-2016", "NONE", "US-CA-SF-2022", "US-VT-2014"))
                .body("items.disclaimer", everyItem(equalTo("Not legal advice.")));
        anyone.get("/v1/proposals/rule-sets/DE-2025")
                .then()
                .statusCode(200)
                .body("decision.period", equalTo("P1M"))
                .body("dismissalProtection.source", equalTo("TzBfG § 13 (2)"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("sources", hasSize(4));
        anyone.get("/v1/proposals/rule-sets/XX").then().statusCode(404);
    }

    @Test
    void aDraftMustContainWhatTheLawRequires() {
        var own = "{\"personId\": \"" + programme.anna + "\", \"jurisdiction\": \"DE\"%s}";
        wrong(own.formatted(""), "/statutoryRequests/0/employedSince");
        wrong(own.formatted(", \"employedSince\": \"2020-01-01\""), "/statutoryRequests/0/confirms");
        wrong(own.formatted(", \"employedSince\": \"2020-01-01\", \"confirms\": [\"RICH\"]"), "/statutoryRequests/0/confirms/0");
        wrong(own.replace("DE", "US-CA-SF").formatted(", \"employedSince\": \"2020-01-01\""), "/statutoryRequests/0/weeklyHours");
        wrong(own.replace("DE", "GB").formatted(", \"employedSince\": \"+999999999-12-31\""),
                "/statutoryRequests/0/employedSince");
        wrong(own.replace("DE", "GB").formatted(", \"weeklyHours\": 1e9"), "/statutoryRequests/0/weeklyHours");
        wrong(own.replace("DE", "US-CA-SFO-X").formatted(""), "/statutoryRequests/0/jurisdiction");
        programme.recruiter()
                .posts("/v1/proposals", programme.body(programme.request("DE")), 201)
                .body("statutoryRequests[0].ruleSet", equalTo("DE-2025"))
                .body("statutoryRequests[0].confirms", contains("EMPLOYER_SIZE"))
                .body("statutoryRequests[0].employedSince", equalTo("2015-03-01"))
                .body("statutoryRequests[0].dismissalProtection.source", equalTo("TzBfG § 13 (2)"));
    }

    private void wrong(String request, String pointer) {
        programme.recruiter().posts("/v1/proposals", programme.body(request), 400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aMemberStateWithoutItsOwnRulesFollowsTheEuropeanUnion() {
        programme.recruiter()
                .posts("/v1/proposals", programme.body(programme.request("FR")), 201)
                .body("statutoryRequests[0].jurisdiction", equalTo("FR"))
                .body("statutoryRequests[0].ruleSet", equalTo("EU-2022"));
    }

    @Test
    void rejectsARequestBeforeTheRequiredLengthOfService() {
        var path = programme.draft(programme.request("DE").replace("2015-03-01", clock.today("UTC").minusMonths(2).toString()));
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        programme.asAnna()
                .posts(path + "/request", 409)
                .body("type", equalTo("urn:jobshare:problem:condition-not-met"))
                .body("detail", containsString("6 months"));
        programme.asAnna().get(path).then().body("status", equalTo("DRAFT")).body("statutoryRequests[0].madeOn", nullValue());
    }

    @Test
    void theDecisionIsDueFromTheRecordedMeeting() {
        var path = programme.requested(programme.request("US-CA-SF"));
        var today = clock.today("America/Los_Angeles");
        programme.manager()
                .get(path)
                .then()
                .body("allowedActions", hasItems("record-meeting", "extend-deadline"))
                .body("statutoryRequests[0].deadlines.kind", contains("MEETING", "DECISION"))
                .body("statutoryRequests[0].decisionDueOn", equalTo(today.plusDays(42).toString()));
        programme.asAnna().posts(path + "/record-meeting", meeting(today), 403);
        programme.manager()
                .posts(path + "/record-meeting", meeting(today.plusDays(1)), 400)
                .body("errors[0].pointer", equalTo("/heldOn"));
        programme.manager().posts(path + "/record-meeting", meeting(LocalDate.MAX), 400);
        programme.manager().posts(path + "/record-meeting", meeting(LocalDate.MIN), 400);
        programme.manager()
                .posts(path + "/record-meeting", meeting(today), 200)
                .body("statutoryRequests[0].deadlines.status", contains("MET", "OPEN"))
                .body("statutoryRequests[0].decisionDueOn", equalTo(today.plusDays(21).toString()))
                .body("timeline[-1].step", equalTo("MEETING_HELD"));
        programme.manager()
                .posts(path + "/refuse",
                        programme.refusal("OTHER_HARDSHIP", "America/Los_Angeles")
                                .replaceFirst("\"consultedOn\": \"[^\"]*\",", ""),
                        200)
                .body("statutoryRequests[0].consultedOn", equalTo(today.toString()));
    }

    private String meeting(LocalDate day) {
        return "{\"personId\": \"" + programme.anna + "\", \"heldOn\": \"" + day + "\"}";
    }

    @Test
    void bothSidesAgreeOnAnExtension() {
        var path = programme.requested(programme.request("GB"));
        var until = clock.today("UTC").plusMonths(4);
        programme.recruiter().posts(path + "/extend-deadline", extension(until), 403);
        programme.manager()
                .posts(path + "/extend-deadline", extension(LocalDate.MAX), 400)
                .body("errors[0].pointer", equalTo("/until"));
        programme.manager()
                .posts(path + "/extend-deadline", extension(until).replace("}", ", \"trialUntil\": \"" + LocalDate.MIN + "\"}"),
                        400)
                .body("errors[0].pointer", equalTo("/trialUntil"));
        programme.manager()
                .posts(path + "/extend-deadline", extension(until), 200)
                .body("statutoryRequests[0].extension.requestedBy", equalTo("EMPLOYER"))
                .body("timeline[-1].step", equalTo("EXTENSION_REQUESTED"));
        programme.asBen().get(path).then().body("allowedActions", not(hasItem("extend-deadline")));
        programme.asBen().posts(path + "/extend-deadline", extension(until), 409);
        programme.asAnna()
                .posts(path + "/extend-deadline", extension(until), 200)
                .body("statutoryRequests[0].extension", nullValue())
                .body("statutoryRequests[0].decisionDueOn", equalTo(until.toString()))
                .body("statutoryRequests[0].deadlines[0].extended", equalTo(true))
                .body("timeline[-1].step", equalTo("DEADLINE_EXTENDED"));
    }

    @Test
    void rejectsAnExtensionIfNoDecisionMeansGranted() {
        var path = programme.requested(programme.request("NL"));
        programme.asAnna()
                .posts(path + "/extend-deadline", extension(clock.today("UTC").plusMonths(4)), 409)
                .body("type", equalTo("urn:jobshare:problem:illegal-transition"))
                .body("allowedActions", not(hasItem("extend-deadline")));
    }

    private String extension(LocalDate until) {
        return "{\"personId\": \"" + programme.anna + "\", \"until\": \"" + until + "\"}";
    }

    @Test
    void rejectsAMeetingWithoutAPendingStatutoryRequest() {
        var path = programme.requested("");
        programme.manager()
                .posts(path + "/record-meeting", meeting(clock.today("UTC")), 409)
                .body("allowedActions", not(hasItem("record-meeting")));
    }

    @Test
    void aLateAppealIsRejectedWithItsDeadline() {
        var path = programme.requested(programme.request("US-CA-SF"));
        var lastDay = clock.today("America/Los_Angeles").plusDays(30).toString();
        programme.manager()
                .posts(path + "/refuse", programme.refusal("OTHER_HARDSHIP", "America/Los_Angeles"), 200)
                .body("statutoryRequests[0].deadlines[-1].kind", equalTo("APPEAL"))
                .body("statutoryRequests[0].deadlines[-1].dueOn", equalTo(lastDay))
                .body("allowedActions", not(hasItem("close")));
        programme.manager().posts(path + "/close", "{}", 409).body("detail", containsString(lastDay));
        clock.setAhead(Duration.ofDays(32));
        programme.asAnna()
                .posts(path + "/appeal", "{\"text\": \"But\"}", 409)
                .body("type", equalTo("urn:jobshare:problem:appeal-too-late"))
                .body("detail", containsString(lastDay));
        programme.asAnna().get(path).then().body("appealReason", nullValue());
    }

    @Test
    void anAppealIsHeardAndDismissed() {
        var path = programme.requested(programme.request("GB"));
        programme.manager().posts(path + "/refuse", programme.refusal("QUALITY", "Europe/London"), 200);
        programme.asAnna()
                .posts(path + "/appeal", "{\"text\": \"It would not\"}", 200)
                .body("statutoryRequests[0].status", equalTo("APPEALED"))
                .body("statutoryRequests[0].deadlines.find { it.kind == 'DECISION' }.status", equalTo("OPEN"));
        programme.hr().posts(path + "/start-review", 200).body("statutoryRequests[0].status", equalTo("APPEALED"));
        programme.hr()
                .posts(path + "/refuse", programme.refusal("PERFORMANCE", "Europe/London"), 200)
                .body("statutoryRequests[0].ground", equalTo("PERFORMANCE"))
                .body("statutoryRequests[0].whyReasonable", equalTo("Nobody else can"));
        programme.asAnna().posts(path + "/appeal", "{\"text\": \"Again\"}", 409);
        programme.hr().posts(path + "/close", "{}", 200).body("statutoryRequests[0].status", equalTo("REFUSED"));
    }

    @Test
    void aDecisionBlocksTheNextGermanRequest() {
        var path = programme.requested(programme.request("DE"));
        programme.manager().posts(path + "/refuse", programme.refusal("WORKFLOW", "Europe/Berlin"), 200);
        var next = signed("DE");
        programme.asAnna()
                .posts(next + "/request", 409)
                .body("type", equalTo("urn:jobshare:problem:request-limit"))
                .body("detail", containsString("24 months"));
        clock.setAhead(Duration.ofDays(732));
        programme.asAnna().posts(next + "/request", 200);
    }

    @Test
    void twoRequestsAtTheSameTimeAreCountedAsTwo() throws Exception {
        var first = signed("GB");
        var second = signed("GB");
        var annas = programme.asAnna();
        List<Callable<Integer>> calls = List.of(() -> annas.post(first + "/request").statusCode(),
                () -> annas.post(second + "/request").statusCode());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
        }
    }

    private String signed(String jurisdiction) {
        var path = programme.draft(programme.request(jurisdiction));
        programme.asAnna().posts(path + "/sign", 200);
        programme.asBen().posts(path + "/sign", 200);
        return path;
    }
}
