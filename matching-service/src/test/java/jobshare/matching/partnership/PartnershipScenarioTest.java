package jobshare.matching.partnership;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.agreement.AgreementReminderJob;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import jobshare.matching.journey.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenarios of a partnership: declaration, pause, anniversary, departure from a role, end. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PartnershipScenarioTest {

    private static final String ALL = "/v1/partnerships";
    private static final String HR = Tokens.of("hr", "someone-of-hr");

    @Inject
    TestClock clock;
    @Inject
    AnniversaryJob anniversaries;
    @Inject
    AgreementReminderJob reminders;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @AfterEach
    void resetTheClock() {
        clock.setAhead(Duration.ZERO);
    }

    private static String path(String id) {
        return ALL + "/" + id;
    }

    private static void becomes(Someone reader, String id, String status) {
        await().untilAsserted(() -> get(reader.token(), path(id)).body("status", equalTo(status)));
    }

    private static String partnershipOf(Someone someone) {
        return get(someone.token(), ALL + "?status=ACTIVE").extract().path("items[0].id");
    }

    private static String declared(Someone by, Someone partner, LocalDate since) {
        post(by.token(), ALL + "/declarations", body("workEmail", partner.mail(), "togetherSince", since.toString()))
                .statusCode(201)
                .body("purpose", equalTo("PARTNERSHIP"))
                .body("status", equalTo("OPEN"));
        String introduction = get(partner.token(), "/v1/introductions").body("items[0].purpose", equalTo("PARTNERSHIP"))
                .body("items[0].togetherSince", equalTo(since.toString()))
                .extract()
                .path("items[0].id");
        post(partner.token(), "/v1/introductions/" + introduction + "/accept").statusCode(200);
        return partnershipOf(by);
    }

    @Test
    void anExistingPartnershipIsDeclaredAndConfirmed() {
        var anna = programme.early();
        var ben = programme.early();
        var id = declared(anna, ben, LocalDate.of(2016, 2, 1));
        get(ben.token(), path(id)).statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("togetherSince", equalTo("2016-02-01"))
                .body("members.personId", contains(anna.id().toString(), ben.id().toString()));
        assertNotified(ben.id(), "partnership-declared");
        assertNotified(anna.id(), "introduction-accepted", "partnership-confirmed");
        post(anna.token(), ALL + "/declarations", body("workEmail", "kim@example.com")).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-partnered"));
    }

    @Test
    void twoDeclarationsInOppositeDirectionsMakeOnePartnership() {
        var anna = programme.early();
        var ben = programme.early();
        post(anna.token(), ALL + "/declarations", body("workEmail", ben.mail())).statusCode(201);
        post(ben.token(), ALL + "/declarations", body("workEmail", anna.mail())).statusCode(201)
                .body("status", equalTo("ACCEPTED"));
        assertEquals(partnershipOf(anna), partnershipOf(ben));
    }

    @Test
    void aRequestToMeetDoesNotConfirmADeclaredPartnership() {
        var anna = programme.early();
        var ben = programme.late();
        post(anna.token(), ALL + "/declarations", body("workEmail", ben.mail())).statusCode(201);
        ask(ben, anna).statusCode(409).body("type", equalTo("urn:jobshare:problem:already-open"));
        post(ben.token(), "/v1/introductions/invitations", body("workEmail", anna.mail())).statusCode(201)
                .body("status", equalTo("OPEN"));
        get(anna.token(), ALL).body("items", empty());
    }

    @Test
    void rejectsADeclarationWithADateInTheFuture() {
        var anna = programme.early();
        for (var day : List.of("1949-12-31", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())) {
            post(anna.token(), ALL + "/declarations", body("workEmail", "kim@example.com", "togetherSince", day)).statusCode(400)
                    .body("errors.pointer", hasItem("/togetherSince"));
        }
    }

    @Test
    void aPauseRemovesThePairFromMatchingAndKeepsThePartnership() {
        var rita = "rita-" + UUID.randomUUID();
        var recruiter = Tokens.of("recruiter", rita);
        var site = "S-" + UUID.randomUUID();
        var role = PeopleAndRoles.role(rita, "hugo", told -> PeopleAndRoles.onSite(told, site));
        var anna = programme.at(site, PeopleAndRoles.EARLY);
        var ben = programme.at(site, PeopleAndRoles.LATE);
        var id = partners(anna, ben);
        get(recruiter, "/v1/matches/roles/" + role + "?limit=100").body("items.partnershipId", hasItem(id));
        post(ben.token(), path(id) + "/pause").statusCode(200).body("status", equalTo("PAUSED"));
        get(recruiter, "/v1/matches/roles/" + role + "?limit=100").body("items.partnershipId", not(hasItem(id)));
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items", empty());
        ask(programme.late(), anna).statusCode(409);
        post(anna.token(), path(id) + "/pause").statusCode(409).body("type", equalTo("urn:jobshare:problem:illegal-transition"));
        post(anna.token(), path(id) + "/resume").statusCode(200).body("status", equalTo("ACTIVE"));
        get(recruiter, "/v1/matches/roles/" + role + "?limit=100").body("items.partnershipId", hasItem(id));
        assertNotified(anna.id(), "introduction-accepted", "partnership-confirmed", "partnership-paused");
    }

    @Test
    void bothSeeTheJointIntentOfThePairOnceBothAnswered() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        post(anna.token(), path(id) + "/joint-intent", body("jointIntent", "JOINT_ONLY")).statusCode(200)
                .body("jointIntent.own", equalTo("JOINT_ONLY"))
                .body("jointIntent.pair", nullValue());
        get(ben.token(), path(id)).body("jointIntent.own", nullValue()).body("jointIntent.pair", nullValue());
        get(HR, path(id)).body("jointIntent", nullValue());
        post(ben.token(), path(id) + "/joint-intent", body("jointIntent", "JOINT_ONLY")).statusCode(200)
                .body("jointIntent.pair", equalTo("JOINT_ONLY"));
        get(anna.token(), path(id)).body("jointIntent.pair", equalTo("JOINT_ONLY"));
        var states = TestEvents.await(Topics.PARTNERSHIPS, id, events -> events.size() >= 4)
                .stream()
                .map(event -> JsonPath.from(TestEvents.text(event)).getString("jointIntent"))
                .toList();
        assertEquals(java.util.Arrays.asList(null, null, null, "JOINT_ONLY"), states);
        post(anna.token(), path(id) + "/joint-intent", body("jointIntent", "NEVER")).statusCode(400);
        post(anna.token(), path(id) + "/joint-intent", body()).statusCode(400).body("errors.pointer", hasItem("/jointIntent"));
    }

    @Test
    void theDissolutionReasonIsVisibleToItsAuthorOnly() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        post(anna.token(), path(id) + "/dissolve", body("reason", "Lisbon calls")).statusCode(200)
                .body("dissolutionReason", equalTo("Lisbon calls"));
        get(anna.token(), path(id)).body("dissolutionReason", equalTo("Lisbon calls"));
        get(ben.token(), path(id)).body("status", equalTo("DISSOLVED")).body("dissolutionReason", nullValue());
        get(HR, path(id)).body("dissolutionReason", nullValue());
        TestEvents.await(Topics.PARTNERSHIPS, id, events -> events.size() >= 3)
                .forEach(event -> assertEquals(-1, TestEvents.text(event).indexOf("Lisbon")));
    }

    @Test
    void anAnniversaryIsAnnouncedOnce() {
        var anna = programme.early();
        var ben = programme.early();
        var today = LocalDate.now(ZoneOffset.UTC);
        var id = declared(anna, ben, today.minusYears(3).plusDays(10));
        anniversaries.check();
        assertNotified(ben.id(), "partnership-declared");
        clock.setAhead(Duration.ofDays(10));
        anniversaries.check();
        anniversaries.check();
        get(anna.token(), path(id)).body("years", equalTo(3));
        assertNotified(ben.id(), "partnership-declared", "partnership-anniversary");
        assertNotified(anna.id(), "introduction-accepted", "partnership-confirmed", "partnership-anniversary");
        var last = JsonPath
                .from(TestEvents.text(TestEvents.await(Topics.PARTNERSHIPS, id, events -> events.size() >= 2).getLast()));
        assertEquals("ANNIVERSARY", last.getString("step"));
        assertEquals(3, last.getInt("years"));
        clock.setAhead(Duration.ofDays(10 + 3 * 366));
        anniversaries.check();
        get(anna.token(), path(id)).body("years", equalTo(6));
        assertNotified(ben.id(), "partnership-declared", "partnership-anniversary", "partnership-anniversary");
    }

    @Test
    void membersAreRemindedOnceOfEachDateOfTheSignedVersion() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        var today = LocalDate.now(ZoneOffset.UTC);
        write(anna, ben, id, today.plusDays(40), List.of(today.plusDays(3), today.plusDays(20)));
        reminders.check();
        post(anna.token(), path(id) + "/agreement/sign").statusCode(200);
        clock.setAhead(Duration.ofDays(14));
        reminders.check();
        clock.setAhead(Duration.ZERO);
        post(ben.token(), path(id) + "/agreement/sign").statusCode(200);
        reminders.check();
        var before = List.of("introduction-accepted", "partnership-confirmed", "agreement-signed");
        assertEquals(before, codes(anna, before.size()), "what is near already when they sign is no news");
        clock.setAhead(Duration.ofDays(14));
        reminders.check();
        reminders.check();
        var reviewed = Stream.concat(before.stream(), Stream.of("agreement-review-soon")).toList();
        assertEquals(reviewed, codes(anna, reviewed.size()));
        // a version with one signature does not replace the signed one
        write(ben, anna, id, null, List.of(today.plusDays(21)));
        clock.setAhead(Duration.ofDays(33));
        reminders.check();
        reminders.check();
        var tried = Stream.concat(reviewed.stream(), Stream.of("agreement-changed", "agreement-trial-ends-soon")).toList();
        assertEquals(tried, codes(anna, tried.size()));
    }

    @Test
    void sendsNoRemindersForReplacedVersionsOrDissolvedPartnerships() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        for (var trial : List.of(today.plusDays(20), today.plusDays(60))) {
            write(anna, ben, id, trial, List.of());
            List.of(anna, ben).forEach(one -> post(one.token(), path(id) + "/agreement/sign").statusCode(200));
        }
        clock.setAhead(Duration.ofDays(30));
        reminders.check();
        post(ben.token(), path(id) + "/dissolve").statusCode(200);
        clock.setAhead(Duration.ofDays(60));
        reminders.check();
        assertNotified(anna.id(), "introduction-accepted", "partnership-confirmed", "agreement-signed", "agreement-signed",
                "partnership-dissolved");
    }

    private static void write(Someone by, Someone partner, String id, @Nullable LocalDate trial, List<LocalDate> reviews) {
        var rules = body("reviewsOn", reviews.stream().map(LocalDate::toString).toList());
        if (trial != null) {
            rules.put("trialUntil", trial.toString());
        }
        var slots = List.of(Map.of("mon", "XX-"));
        as(by.token()).header("If-Match", "*")
                .body(body("wayOfSharing", "TWIN", "members",
                        List.of(body("personId", by.id(), "slots", slots), body("personId", partner.id(), "slots", slots)),
                        "rules", rules))
                .put(path(id) + "/agreement")
                .then()
                .statusCode(200);
    }

    private static List<String> codes(Someone someone, int least) {
        return TestEvents.await(Topics.NOTIFICATIONS, someone.id(), found -> found.size() >= least)
                .stream()
                .map(event -> JsonPath.from(TestEvents.text(event)).getString("code"))
                .toList();
    }

    @Test
    void whenOneLeavesTheRoleBothAreReleased() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        var role = new Held(id);
        role.publish("TRIAL", null, false);
        role.publish("REPLACING", anna, false);
        becomes(ben, id, "PARTING");
        get(ben.token(), path(id)).body("leaverId", equalTo(anna.id().toString()))
                .body("allowedActions", contains("add-to-history", "dissolve"));
        var cleo = programme.late();
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items.personId", hasItem(cleo.id().toString()));
        var dora = programme.early();
        get(ben.token(), "/v1/matches/people/" + ben.id()).body("items.personId", hasItem(dora.id().toString()));
        role.publish("REPLACING", anna, true);
        becomes(ben, id, "DISSOLVED");
        assertNotified(ben.id(), "introduction-asked", "partnership-proposed", "partnership-parting", "partnership-dissolved");
        partners(dora, ben);
        partners(anna, cleo);
    }

    @Test
    void whenBothLeaveTheRoleTheyRemainPartners() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        var role = new Held(id);
        role.publish("REPLACING", ben, false);
        becomes(anna, id, "PARTING");
        role.publish("ENDED", ben, false);
        becomes(anna, id, "ACTIVE");
        get(anna.token(), path(id)).body("leaverId", nullValue());
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items", empty());
        assertNotified(anna.id(), "introduction-accepted", "partnership-confirmed", "partnership-parting",
                "partnership-reunited");
    }

    @Test
    void whenThePartnerKeepsTheRoleAloneThePartnershipEnds() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        var role = new Held(id);
        role.publish("REPLACING", anna, false);
        becomes(ben, id, "PARTING");
        role.end(anna, "ONE_FULL_TIME");
        becomes(ben, id, "DISSOLVED");
        assertNotified(ben.id(), "introduction-asked", "partnership-proposed", "partnership-parting", "partnership-dissolved");
    }

    @Test
    void aNewPartnershipEndsTheOldOne() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        var id = partners(anna, ben);
        var role = new Held(id);
        role.publish("REPLACING", anna, false);
        becomes(ben, id, "PARTING");
        partners(anna, cleo);
        get(ben.token(), path(id)).body("status", equalTo("DISSOLVED"));
        role.publish("ENDED", anna, false);
        var other = new Held(partners(programme.early(), ben));
        other.publish("TRIAL", null, false);
        await().untilAsserted(() -> get(ben.token(), path(other.partnership)).body("arrangement.status", equalTo("TRIAL")));
        get(ben.token(), path(id)).body("status", equalTo("DISSOLVED"));
    }

    @Test
    void showsTheRolesHeldTogether() {
        var anna = programme.early();
        var ben = programme.late();
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("title", "Head of claims"));
        var id = partners(anna, ben);
        var held = new Held(id, role);
        held.publish("CONFIRMED", null, false);
        await().untilAsserted(
                () -> get(anna.token(), path(id) + "/history").statusCode(200).body("items.role", contains("Head of claims")));
        String entry = post(anna.token(), path(id) + "/history",
                body("employer", "O'Brien & Sons", "role", "Buyers", "from", "2016-02-01", "until", "2019-05-31")).statusCode(201)
                .body("items.role", contains("Buyers", "Head of claims"))
                .extract()
                .path("items[0].id");
        get(ben.token(), path(id) + "/history").body("items.employer", contains("O'Brien & Sons", null))
                .body("items.source", contains("SELF_REPORTED", "ARRANGEMENT"))
                .body("items.addedByYou", contains(false, false))
                .body("items[1].roleId", equalTo(role.toString()))
                .body("items[1].from", equalTo("2027-01-04"));
        get(HR, path(id) + "/history").statusCode(200);
        get(programme.late().token(), path(id) + "/history").statusCode(404);
        as(ben.token()).delete(path(id) + "/history/" + entry).then().statusCode(404);
        as(anna.token()).delete(path(id) + "/history/" + entry).then().statusCode(204);
        get(ben.token(), path(id) + "/history").body("items.source", contains("ARRANGEMENT"));
    }

    @Test
    void rejectsHistoryEntriesWithInvalidDates() {
        var anna = programme.early();
        var id = partners(anna, programme.late());
        post(anna.token(), path(id) + "/history", body("employer", "A", "role", "B", "from", "2019-02-01", "until", "2018-01-01"))
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        post(anna.token(), path(id) + "/history", body("employer", "A", "role", "B", "from", "2999-01-01")).statusCode(400)
                .body("errors.pointer", contains("/from"));
        post(anna.token(), path(id) + "/history", body("employer", " ", "role", "B", "from", "2019-01-01")).statusCode(400)
                .body("errors.pointer", contains("/employer"));
        post(programme.late().token(), path(id) + "/history", body("employer", "A", "role", "B", "from", "2019-01-01"))
                .statusCode(404);
        post(anna.token(), path(id) + "/dissolve").statusCode(200);
        post(anna.token(), path(id) + "/history", body("employer", "A", "role", "B", "from", "2019-01-01")).statusCode(409)
                .body("allowedActions", empty());
    }

    /** An arrangement of a pair, published as proposal-service does. */
    private static final class Held {

        private final String arrangement = Ids.v7().toString();
        private final String partnership;
        private final RoleId role;
        private int version;

        Held(String partnership) {
            this(partnership, RoleId.of(Ids.v7()));
        }

        Held(String partnership, RoleId role) {
            this.partnership = partnership;
            this.role = role;
        }

        void publish(String status, Someone leaver, boolean otherStays) {
            publish(status, leaver, otherStays ? ", \"successorSought\": true" : "");
        }

        void end(Someone leaver, String reason) {
            publish("ENDED", leaver, ", \"endReason\": \"" + reason + "\"");
        }

        private void publish(String status, Someone leaver, String more) {
            version++;
            TestEvents.publish(Topics.ARRANGEMENTS, arrangement, "jobshare.arrangement.changed.v1", """
                    {"arrangementId": "%s", "version": %d, "status": "%s", "kind": "JOB_SHARE", "partnershipId": "%s",
                     "roleId": "%s", "startDate": "2027-01-04"%s%s}""".formatted(arrangement, version, status, partnership, role,
                    leaver == null ? "" : ", \"leaverId\": \"" + leaver.id() + "\"", more));
        }
    }
}
