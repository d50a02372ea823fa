package jobshare.proposal.arrangement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.proposal.journey.JourneyFixture;
import jobshare.proposal.journey.JourneyFixture.Caller;
import jobshare.proposal.journey.ServiceTest;
import jobshare.proposal.journey.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands after the hire, over HTTP and in events. */
@ServiceTest
class ArrangementResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    EntityManager entities;
    @Inject
    SubjectKeys keys;
    @Inject
    ArrangementReminderJob reminders;
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

    private static String scores(int satisfaction, int settling, int ambition) {
        return "{\"scores\": {\"satisfaction\": %d, \"settling\": %d, \"ambition\": %d}, \"note\": \"Mine\"}"
                .formatted(satisfaction, settling, ambition);
    }

    private void assertNotified(Object recipient, String... codes) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(List.of(codes),
                        TestEvents.of(Topics.NOTIFICATIONS, recipient)
                                .stream()
                                .map(event -> JsonPath.from(TestEvents.text(event)).getString("code"))
                                .filter(code -> code.startsWith("arrangement-"))
                                .toList()));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> published(String path, String field) {
        return TestEvents.of(Topics.ARRANGEMENTS, id(path))
                .stream()
                .map(event -> String.valueOf((Object) JsonPath.from(TestEvents.text(event)).get(field)))
                .toList();
    }

    private void on(String day) {
        var noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        clock.setAhead(Duration.ZERO);
        clock.setAhead(Duration.between(clock.instant(), noon));
        reminders.processDue();
    }

    @Test
    void aTrialIsExtendedAndConfirmed() {
        var proposal = programme.inReview("");
        String interview = programme.manager()
                .posts(proposal + "/interviews", JourneyFixture.INTERVIEW, 201)
                .extract()
                .path("interviews[0].id");
        programme.manager().posts(proposal + "/interviews/" + interview + "/outcome", "{\"result\": \"PASSED\"}", 200);
        programme.manager()
                .posts(proposal + "/offer", """
                        {"kind": "JOB_SHARE", "startDate": "2027-01-04", "shares": [0.6, 0.5], "trialUntil": "2027-01-04"}""",
                        400)
                .body("errors[0].pointer", equalTo("/trialUntil"));
        programme.manager()
                .posts(proposal + "/offer", """
                        {"kind": "JOB_SHARE", "startDate": "2027-01-04", "shares": [0.6, 0.5], "trialUntil": "2027-07-03"}""",
                        200)
                .body("offer.trialUntil", equalTo("2027-07-03"));
        programme.asAnna().posts(proposal + "/accept", 200);
        programme.asBen().posts(proposal + "/accept", 200);
        var path = proposal.replace("proposals", "arrangements");
        programme.asAnna().get(path).then().body("trialUntil", equalTo("2027-07-03"));
        programme.manager()
                .posts(path + "/extend-trial", "{\"until\": \"2027-07-03\"}", 400)
                .body("errors[0].pointer", equalTo("/until"));
        programme.manager()
                .posts(path + "/extend-trial", "{\"until\": \"2027-10-03\"}", 200)
                .body("trialUntil", equalTo("2027-10-03"))
                .body("status", equalTo("TRIAL"));
        programme.manager()
                .posts(path + "/confirm", "{\"outcomes\": [{\"outcome\": \"MET\"}]}", 400)
                .body("errors[0].pointer", equalTo("/outcomes"));
        programme.manager().posts(path + "/confirm", "{}", 200).body("status", equalTo("CONFIRMED"));
        programme.manager()
                .posts(path + "/extend-trial", "{\"until\": \"2027-12-03\"}", 409)
                .body("allowedActions", contains("review"));
        assertNotified(programme.anna, "arrangement-trial-extended", "arrangement-confirmed");
    }

    @Test
    void aCommandRunsOncePerIdempotencyKey() {
        var path = programme.hired();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            programme.asAnna()
                    .postWithKey(path + "/reviews", scores(4, 4, 3), key)
                    .then()
                    .statusCode(201)
                    .body("items", hasSize(1));
        }
        programme.asAnna().postWithKey(path + "/reviews", scores(5, 4, 3), key).then().statusCode(422);
        programme.asAnna().posts(path + "/reviews", scores(5, 4, 3), 409).body("allowedActions", not(hasItem("review")));
        programme.hr().get(path + "/reviews").then().body("items", hasSize(1));
    }

    @Test
    void sharesReviewsAndTrendsOnceAllThreeHaveAnswered() {
        var path = programme.hired();
        var reviews = path + "/reviews";
        programme.asAnna()
                .posts(reviews, scores(4, 3, 2), 201)
                .body("items.note", contains("Mine"))
                .body("missing.by", contains("partner", "employer"));
        programme.asBen().get(reviews).then().statusCode(200).body("items", empty()).body("trend", empty());
        programme.asBen().posts(reviews, scores(4, 4, 4), 201).body("items", hasSize(1));
        programme.manager().get(reviews).then().body("items", empty()).body("missing.by", contains("employer"));
        assertNotified(programme.anna);
        programme.manager()
                .posts(reviews, scores(3, 3, 3), 201)
                .body("items", hasSize(3))
                .body("items.note", contains(nullValue(), nullValue(), equalTo("Mine")))
                .body("round", equalTo(2));
        assertNotified(programme.anna, "arrangement-reviews-shared");
        programme.hr().posts(reviews, scores(4, 3, 3), 201);
        programme.manager().posts(reviews, scores(4, 3, 3), 409);
        programme.asAnna()
                .posts(reviews, scores(2, 5, 5), 201)
                .body("trend.find { it.dimension == 'SATISFACTION' }.changes[0].sinceFirst", equalTo(-2))
                .body("trend.find { it.dimension == 'SATISFACTION' }.changes.size()", equalTo(3));
        programme.asBen()
                .posts(reviews, scores(4, 4, 3), 201)
                .body("trend.find { it.dimension == 'SATISFACTION' }.gap", equalTo(2))
                .body("trend.find { it.dimension == 'SATISFACTION' }.initialGap", equalTo(0));
        programme.hr().get(reviews).then().body("items.note", contains("Mine", "Mine", "Mine", "Mine", "Mine", "Mine"));
        programme.manager()
                .get(path)
                .then()
                .body("timeline.step", contains("STARTED", "REVIEWED", "REVIEWED", "REVIEWED", "REVIEWS_SHARED", "REVIEWED",
                        "REVIEWED", "REVIEWED", "REVIEWS_SHARED"));
    }

    @Test
    void reviewsAreVisibleToTheReviewersAndHr() {
        var path = programme.hired() + "/reviews";
        programme.recruiter().get(path).then().statusCode(403);
        programme.recruiter().posts(path, scores(1, 1, 1), 403);
        JourneyFixture.of("auditor", "auditor").get(path).then().statusCode(403);
        JourneyFixture.of("hiring-manager", "another").get(path).then().statusCode(404);
        JourneyFixture.of("employee", "another").posts(path, scores(1, 1, 1), 404);
        programme.asAnna().posts(path, "{\"scores\": {\"satisfaction\": 6, \"settling\": 1, \"ambition\": 1}}", 400);
        programme.asAnna().posts(path, "{\"scores\": {\"satisfaction\": 5, \"settling\": 1}}", 400);
    }

    @Test
    void theManagerOfThePairCannotReadTheirNotesEvenAsHr() {
        var path = programme.hired() + "/reviews";
        programme.asAnna().posts(path, scores(4, 3, 2), 201);
        programme.managerWhoIsHr().get(path).then().statusCode(200).body("items", empty());
    }

    @Test
    void remindsReviewersWhoHaveNotAnswered() {
        var path = programme.hired();
        programme.asAnna().posts(path + "/reviews", scores(4, 3, 2), 201);
        on("2027-04-04");
        assertNotified(programme.ben, "arrangement-review-due");
        assertNotified(programme.managerKey(), "arrangement-review-due");
        assertNotified(programme.anna);
        on("2027-05-02");
        programme.asAnna().get(path + "/reviews").then().body("round", equalTo(2)).body("dueOn", equalTo("2027-07-04"));
        programme.asBen().get(path + "/reviews").then().body("items", empty());
    }

    @Test
    void concurrentReplicasRemindOnce() throws Exception {
        var path = programme.hired();
        clock.setAhead(Duration.between(clock.instant(), LocalDate.of(2028, 1, 4).atTime(12, 0).toInstant(ZoneOffset.UTC)));
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> looks = Collections.nCopies(4, () -> {
                reminders.processDue();
                return null;
            });
            for (var look : replicas.invokeAll(looks)) {
                look.get();
            }
        }
        programme.manager()
                .get(path)
                .then()
                .body("status", equalTo("TRIAL"))
                .body("kind", equalTo("TWO_PART_TIME"))
                .body("timeline.step", contains("STARTED", "REVIEWS_PASSED", "CONVERSION_DUE", "ANNIVERSARY"));
        assertNotified(programme.anna, "arrangement-conversion-due", "arrangement-anniversary");
        assertNotified(programme.managerKey(), "arrangement-conversion-due", "arrangement-anniversary");
        var version = programme.manager().get(path).path("version");
        reminders.processDue();
        assertEquals(version, programme.manager().get(path).path("version"));
    }

    @Test
    void aPairChangesRolesAndTheOldRoleIsFreeImmediately() {
        var path = programme.hired();
        var next = JourneyFixture.elsewhere(programme);
        var body = "{\"roleId\": \"" + next.role + "\", \"pitch\": {\"whyShared\": \"We know how\"}}";
        programme.manager().posts(path + "/change-role", body, 403);
        programme.recruiter().posts(path + "/change-role", body, 403);
        JourneyFixture.of("employee", "another").posts(path + "/change-role", body, 404);
        programme.asAnna()
                .posts(path + "/change-role", body.replace(next.role.toString(), UUID.randomUUID().toString()), 409)
                .body("type", equalTo("urn:jobshare:problem:not-yet-known"));
        String proposal = "/v1/proposals/" + programme.asAnna()
                .posts(path + "/change-role", body, 201)
                .body("endsArrangementId", equalTo(id(path)))
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        // what they pitch for elsewhere is not for the ones where they are
        programme.manager().get(path).then().body("timeline.step", contains("STARTED")).body("version", equalTo(1));
        programme.manager().get(proposal).then().statusCode(404);
        hire(next, proposal);
        programme.asAnna()
                .get(path)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("ROLE_CHANGE"))
                .body("replacedByArrangementId", equalTo(id(proposal)));
        programme.asAnna()
                .get("/v1/arrangements/" + id(proposal))
                .then()
                .body("status", equalTo("TRIAL"))
                .body("replacesArrangementId", equalTo(id(path)));
        assertEquals(List.of("start", "change-role", "end"), audited(path));
        assertEquals(List.of("start"), audited("/v1/arrangements/" + id(proposal)));
        assertNotified(programme.managerKey(), "arrangement-ended");
        await().atMost(PATIENCE).until(() -> published(path, "endReason").equals(List.of("null", "ROLE_CHANGE")));
        programme.asAnna().posts(path + "/change-role", body, 409).body("allowedActions", empty());
    }

    /** What the audit says of an arrangement, oldest first. */
    private List<?> audited(String path) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createNativeQuery("select action from audit where kind = 'arrangement' and entity_id = ?1 order by id",
                                String.class)
                        .setParameter(1, UUID.fromString(id(path)))
                        .getResultList());
    }

    @Test
    void rejectsASecondHireOfAPairWithoutAChangeOfRole() {
        programme.hired();
        var next = JourneyFixture.elsewhere(programme);
        var proposal = next.offered();
        next.asAnna().posts(proposal + "/accept", 409).body("type", equalTo("urn:jobshare:problem:pair-hired"));
    }

    @Test
    void aSuccessorTakesOverWhileTheRoleIsHeld() {
        var path = programme.hired();
        programme.publishRole(2, "FILLED");
        programme.asAnna()
                .posts(path + "/leave", "{\"lastDay\": \"2027-03-31\"}", 200)
                .body("departure.lastDay", equalTo("2027-03-31"))
                .body("departure.employerDecision", equalTo("SUCCESSOR"))
                .body("departure.agreedOutcome", nullValue());
        programme.asBen().posts(path + "/remain", "{}", 200).body("departure.agreedOutcome", equalTo("SUCCESSOR"));
        programme.recruiter().posts("/v1/proposals", programme.body(""), 409);
        var pair = JourneyFixture.successorIn(programme);
        var proposal = pair.draft("");
        programme.hr().get(proposal).then().body("endsArrangementId", equalTo(id(path)));
        hire(pair, proposal);
        programme.hr()
                .get(path)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("SUCCESSOR_HIRED"))
                .body("replacedByArrangementId", equalTo(id(proposal)));
        programme.hr()
                .get("/v1/arrangements/" + id(proposal))
                .then()
                .body("status", equalTo("TRIAL"))
                .body("replacesArrangementId", equalTo(id(path)));
        programme.hr()
                .get("/v1/arrangements?roleId=" + programme.role)
                .then()
                .body("items.status", containsInAnyOrder("ENDED", "TRIAL"));
        await().atMost(PATIENCE).until(() -> published(path, "replacedByArrangementId").getLast().equals(id(proposal)));
        assertNotified(programme.anna, "arrangement-partner-remains", "arrangement-ended");
    }

    @Test
    void availabilityDependsOnTheArrangementNotOnTheCopyOfTheRole() {
        var path = programme.hired();
        // the role is still OPEN in the copy, which profile-service changes later
        programme.recruiter()
                .posts("/v1/proposals", programme.body(""), 409)
                .body("type", equalTo("urn:jobshare:problem:role-not-open"));
        programme.publishRole(2, "FILLED");
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select status from role_copy where id = ?1", String.class)
                                .setParameter(1, UUID.fromString(programme.role.toString()))
                                .getSingleResult()
                                .equals("FILLED")));
        programme.hr().posts(path + "/end", "{\"reason\": \"OTHER\"}", 200);
        programme.recruiter().posts("/v1/proposals", programme.body(""), 201);
    }

    @Test
    void rejectsAProposalWhileNoSuccessorIsSought() {
        var path = programme.hired();
        programme.asAnna().posts(path + "/leave", "{}", 200);
        programme.asBen().posts(path + "/remain", "{}", 200);
        var pair = JourneyFixture.successorIn(programme);
        var proposal = pair.draft("");
        programme.manager()
                .posts(path + "/resolve-departure", "{\"employerDecision\": \"VACANCY\"}", 400)
                .body("errors[0].pointer", equalTo("/lastDay"));
        programme.manager()
                .posts(path + "/resolve-departure", "{\"employerDecision\": \"VACANCY\", \"lastDay\": \"2027-03-31\"}", 200)
                .body("status", equalTo("REPLACING"))
                .body("successorSought", equalTo(false));
        programme.publishRole(2, "FILLED");
        pair.asAnna().posts(proposal + "/sign", 200);
        pair.asBen().posts(proposal + "/sign", 200);
        await().atMost(PATIENCE).until(() -> pair.recruiter().post("/v1/proposals", pair.body("")).statusCode() == 409);
        pair.recruiter().posts(proposal + "/request", 409).body("type", equalTo("urn:jobshare:problem:role-not-open"));
        on("2027-03-31");
        programme.hr().get(path).then().body("status", equalTo("REPLACING")).body("timeline.step", hasItem("LAST_DAY"));
        on("2027-04-01");
        programme.hr()
                .get(path)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("VACANCY"))
                .body("timeline[-1].by", equalTo("scheduler"));
    }

    @Test
    void theRemainingPartnerHoldsTheRoleAloneIfTheEmployerAgrees() {
        var path = programme.hired();
        programme.asAnna().posts(path + "/leave", "{\"lastDay\": \"2027-03-31\"}", 200);
        programme.manager()
                .posts(path + "/resolve-departure", "{\"employerDecision\": \"FULL_TIME\"}", 409)
                .body("allowedActions", contains("resolve-departure"));
        programme.asBen()
                .posts(path + "/remain", "{\"continuation\": \"FULL_TIME\"}", 200)
                .body("departure.continuation", equalTo("FULL_TIME"));
        programme.manager()
                .posts(path + "/resolve-departure", "{\"employerDecision\": \"FULL_TIME\"}", 200)
                .body("departure.agreedOutcome", equalTo("FULL_TIME"));
        assertNotified(programme.ben, "arrangement-partner-leaving", "arrangement-departure-resolved");
        on("2027-04-01");
        programme.asBen().get(path).then().body("status", equalTo("ENDED")).body("endReason", equalTo("ONE_FULL_TIME"));
        await().atMost(PATIENCE).until(() -> published(path, "heldBy").getLast().equals(programme.ben.toString()));
    }

    @Test
    void showsTheLegalProtectionOfTheRemainingPartner() {
        var german = programme.draft("""
                {"personId": "%s", "jurisdiction": "DE", "employedSince": "2020-01-01", "confirms": ["EMPLOYER_SIZE"]}"""
                .formatted(programme.anna));
        hire(programme, german);
        var path = german.replace("proposals", "arrangements");
        programme.asBen().get(path).then().body("legalNotes", empty());
        programme.asAnna()
                .posts(path + "/leave", "{}", 200)
                .body("legalNotes", hasSize(1))
                .body("legalNotes[0].source", containsString("13"));
        var other = JourneyFixture.start(keys);
        other.asAnna().posts(other.hired() + "/leave", "{}", 200).body("legalNotes", empty());
    }

    private static void hire(JourneyFixture pair, String proposal) {
        pair.asAnna().posts(proposal + "/sign", 200);
        pair.asBen().posts(proposal + "/sign", 200);
        pair.recruiter().posts(proposal + "/request", 200);
        pair.manager().posts(proposal + "/start-review", 200);
        String interview = pair.manager()
                .posts(proposal + "/interviews", JourneyFixture.INTERVIEW, 201)
                .extract()
                .path("interviews[0].id");
        pair.manager().posts(proposal + "/interviews/" + interview + "/outcome", "{\"result\": \"PASSED\"}", 200);
        pair.manager().posts(proposal + "/offer", JourneyFixture.OFFER, 200);
        for (Caller partner : List.of(pair.asAnna(), pair.asBen())) {
            partner.posts(proposal + "/accept", 200);
        }
    }
}
