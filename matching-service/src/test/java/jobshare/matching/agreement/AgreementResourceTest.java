package jobshare.matching.agreement;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import jobshare.matching.terms.PayRange;
import jobshare.matching.terms.RoleSalaryBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AgreementResourceTest {

    private static final Map<String, String> MON_TO_WED = Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-");
    private static final Map<String, String> WED_TO_FRI = Map.of("wed", "-X-", "thu", "XX-", "fri", "XX-");
    private static final Map<String, String> WEEK = Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-", "thu", "XX-", "fri", "XX-");

    @Inject
    EventJson json;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String partnership;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        partnership = "/v1/partnerships/" + partners(anna, ben);
    }

    private Map<String, Object> agreement(Map<String, String> ofAnna, Map<String, String> ofBen) {
        return body("wayOfSharing", "HYBRID", "requiredSlots", List.of(WEEK), "handover",
                body("how", "by phone", "minutesPerWeek", 60), "members",
                List.of(body("personId", ben.id(), "slots", List.of(ofBen), "leadsOn", List.of("hiring")),
                        body("personId", anna.id(), "slots", List.of(ofAnna), "leadsOn", List.of("pay", "O'Brien <b>"))));
    }

    private ValidatableResponse put(Someone by, String ifMatch, Object body) {
        return as(by.token()).header("If-Match", ifMatch).body(body).put(partnership + "/agreement").then();
    }

    private String etag() {
        return get(anna.token(), partnership).extract().header("ETag");
    }

    @Test
    void isWrittenByOneAndSignedByBoth() {
        var tag = put(anna, etag(), agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200)
                .body("number", equalTo(1))
                .body("signed", equalTo(false))
                .body("blockers", empty())
                .body("members.personId", contains(anna.id().toString(), ben.id().toString()))
                .body("members[0].slots", equalTo(List.of(MON_TO_WED)))
                .body("members[0].leadsOn", contains("pay", "O'Brien <b>"))
                .body("members[0].outsidePattern", empty())
                .body("handover.how", equalTo("by phone"))
                .body("gaps", empty())
                .body("overlaps", equalTo(List.of(Map.of("wed", "-X-"))))
                .body("overlapSlots", equalTo(2))
                .extract()
                .header("ETag");
        assertEquals(tag, etag());
        post(anna.token(), partnership + "/agreement/sign").statusCode(200)
                .body("signed", equalTo(false))
                .body("members[0].signedAt", notNullValue())
                .body("members[1].signedAt", nullValue());
        post(anna.token(), partnership + "/agreement/sign").statusCode(409)
                .body("allowedActions", contains("write-agreement", "set-joint-intent", "add-to-history", "pause", "dissolve"));
        post(ben.token(), partnership + "/agreement/sign").statusCode(200).body("signed", equalTo(true));
        get(ben.token(), partnership).body("agreement.signed", equalTo(true));
        get(ben.token(), partnership + "/agreement").statusCode(200).body("number", equalTo(1));
    }

    @Test
    void isPublishedWithoutFreeText() {
        put(anna, etag(), agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200);
        post(anna.token(), partnership + "/agreement/sign").statusCode(200);
        var id = partnership.substring("/v1/partnerships/".length());
        var text = TestEvents.text(TestEvents.await(Topics.PARTNERSHIPS, id, found -> found.size() >= 4).getLast());
        var agreement = JsonPath.from(text);
        assertEquals(PeopleAndRoles.EARLY, agreement.getLong("agreement.firstSlots"));
        assertEquals(2, agreement.getInt("agreement.overlapSlots"));
        assertEquals(List.of(anna.id().toString()), agreement.getList("agreement.signedBy"));
        assertEquals("HYBRID", agreement.getString("agreement.wayOfSharing"));
        assertEquals(60, agreement.getInt("agreement.handoverMinutesPerWeek"));
        assertFalse(text.contains("phone") || text.contains("hiring"), text);
    }

    @Test
    void anAgreementWithAGapIsStoredButCannotBeSigned() {
        put(ben, etag(), agreement(MON_TO_WED, Map.of("thu", "XX-", "fri", "X--"))).statusCode(200)
                .body("gaps", equalTo(List.of(Map.of("fri", "-X-"))))
                .body("blockers", hasItem(containsString("Friday afternoon")));
        post(ben.token(), partnership + "/agreement/sign").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:agreement-incomplete"))
                .body("detail", containsString("Friday " + "afternoon"));
    }

    @Test
    void aChangeVoidsSignatures() {
        put(anna, etag(), agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200);
        post(anna.token(), partnership + "/agreement/sign").statusCode(200);
        post(ben.token(), partnership + "/agreement/sign").statusCode(200);
        put(ben, etag(), agreement(MON_TO_WED, Map.of("thu", "XX-", "fri", "XX-"))).statusCode(200)
                .body("number", equalTo(2))
                .body("signed", equalTo(false))
                .body("members.signedAt", contains(null, null));
        post(anna.token(), partnership + "/agreement/sign").statusCode(200);
    }

    @Test
    void requiresTheCurrentEtag() {
        var before = etag();
        as(anna.token()).body(agreement(MON_TO_WED, WED_TO_FRI)).put(partnership + "/agreement").then().statusCode(428);
        put(anna, before, agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200);
        put(ben, before, agreement(MON_TO_WED, WED_TO_FRI)).statusCode(412);
    }

    @Test
    void showsSlotsOutsideThePattern() {
        put(anna, etag(), agreement(WEEK, WED_TO_FRI)).statusCode(200)
                .body("members[0].outsidePattern", equalTo(List.of(Map.of("thu", "XX-", "fri", "XX-"))));
    }

    @Test
    void usesTheRequiredSlotsOfTheRole() {
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("requiredSlots", 1L << 15));
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.remove("requiredSlots");
        body.put("roleId", role.toString());
        put(anna, etag(), body).statusCode(200)
                .body("requiredSlots", equalTo(List.of(Map.of("sat", "X--"), Map.of())))
                .body("gaps", equalTo(List.of(Map.of("sat", "X--"), Map.of())));
        body.put("roleId", UUID.randomUUID().toString());
        put(anna, etag(), body).statusCode(409).header("Retry-After", "1");
    }

    /** A response can be sent back unchanged. */
    @Test
    void storesAllTerms() {
        var rules = body("communication",
                body("sharedMailbox", "box@example.com", "sharedCalendar", "ours", "outOfOffice", "who is on", "onDaysOff",
                        "never"),
                "meetings", "both", "holidays", "in turn", "sickness", "swap", "appraisal", "together", "onPromotion",
                "both or none", "ifOneLeaves", "three months", "trialUntil", "2027-06-30", "reviewsOn", List.of("2027-03-31"));
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("rules", rules);
        body.put("members",
                List.of(body("personId", anna.id(), "slots", List.of(MON_TO_WED), "share", 0.55, "holidayRegion", "NL"),
                        body("personId", ben.id(), "slots", List.of(WED_TO_FRI))));
        put(anna, etag(), body).statusCode(200);
        get(ben.token(), partnership + "/agreement").body("rules", equalTo(rules))
                .body("members[0].share", equalTo(0.55f))
                .body("members[0].holidayRegion", equalTo("NL"))
                .body("members[1].share", nullValue());
        get(Tokens.of("hr-system", "hris"), partnership).body("agreement.rules.meetings", nullValue())
                .body("agreement.rules.communication", nullValue())
                .body("agreement.rules.trialUntil", equalTo("2027-06-30"))
                .body("agreement.members[0].holidayRegion", nullValue())
                .body("agreement.remarks", empty());
    }

    @Test
    void rejectsARegionWithoutACalendar() {
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("members", List.of(body("personId", ben.id(), "slots", List.of(WED_TO_FRI)),
                body("personId", anna.id(), "slots", List.of(MON_TO_WED), "holidayRegion", "NL-ZZ")));
        put(anna, etag(), body).statusCode(400).body("errors.pointer", contains("/members/1/holidayRegion"));
        get(anna.token(), partnership + "/agreement").statusCode(404);
    }

    @Test
    void calculatesTotals() {
        var role = PeopleAndRoles.role("rita", "hugo",
                told -> told.putObject("salaryBand").put("min", 60000).put("max", 80000).put("currency", "EUR"));
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("roleId", role.toString());
        put(anna, etag(), body).statusCode(200)
                .body("totals.shares", contains(0.6f, 0.5f))
                .body("totals.totalShare", equalTo(1.1f))
                .body("totals.maxTotalShare", equalTo(1.2f))
                .body("totals.overlapShare", equalTo(0.1f))
                .body("totals.pay.min", contains(36000, 30000))
                .body("totals.totalPay.max", equalTo(88000))
                .body("totals.overlapPay.min", equalTo(6000))
                .body("totals.overlapPay.currency", equalTo("EUR"));
    }

    @Test
    void readsTheProducersExampleOfASalaryBand() {
        var pay = json.read(PeopleAndRoles.example("roles.v1").toString().getBytes(StandardCharsets.UTF_8), RoleSalaryBand.class)
                .salaryBand();
        assertEquals(new PayRange(new BigDecimal("68000"), new BigDecimal("82000"), "EUR"), pay);
    }

    /** As in profile-service: employees see pay while the role is open. */
    @Test
    void payOfARoleThatIsNotOpenIsVisibleToTheEmployerOnly() {
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("roleId",
                PeopleAndRoles.role("rita", "hugo", told -> told.put("status", "FILLED").put("incumbentId", anna.id().toString()))
                        .toString());
        put(anna, etag(), body).statusCode(200)
                .body("totals.shares", contains(0.6f, 0.5f))
                .body("totals.pay", nullValue())
                .body("totals.totalPay", nullValue());
        get(Tokens.of("hr", "someone"), partnership + "/agreement").body("totals.totalPay.currency", equalTo("EUR"));
    }

    @Test
    void rejectsARoleThatThePartnersMayNotRead() {
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("roleId", PeopleAndRoles.role("rita", "hugo", told -> told.put("status", "DRAFT")).toString());
        put(anna, etag(), body).statusCode(409).body("type", equalTo("urn:jobshare:problem:not-yet-known"));
    }

    @Test
    void listsPointsToCheckForMembersAndHrOnly() {
        put(anna, etag(), agreement(WEEK, WED_TO_FRI)).statusCode(200)
                .body("remarks[0]", containsString("Outside the working pattern in your profile: Thursday morning"));
        get(ben.token(), partnership + "/agreement").body("remarks[0]", containsString("in your partner's profile"));
        get(Tokens.of("hr", "someone"), partnership + "/agreement").body("remarks[0]",
                containsString("in the first member's profile"));
    }

    @Test
    void rejectsASignatureOfAnOutdatedVersion() {
        put(anna, etag(), agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200);
        put(ben, etag(), agreement(MON_TO_WED, Map.of("thu", "XX-", "fri", "XX-"))).statusCode(200);
        post(anna.token(), partnership + "/agreement/sign?number=1").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:agreement-changed"))
                .body("detail", containsString("agreement is 2"));
        get(anna.token(), partnership + "/agreement").body("members.signedAt", contains(null, null));
        post(anna.token(), partnership + "/agreement/sign?number=2").statusCode(200);
    }

    @Test
    void theSameTermsAgainChangeNothing() {
        var terms = agreement(MON_TO_WED, WED_TO_FRI);
        put(anna, etag(), terms).statusCode(200);
        post(anna.token(), partnership + "/agreement/sign").statusCode(200);
        var signed = etag();
        put(ben, signed, terms).statusCode(200).body("number", equalTo(1)).body("members.signedAt", hasItem(notNullValue()));
        assertEquals(signed, etag());
    }

    @Test
    void isWrittenByMembersOnly() {
        var cleo = programme.late();
        put(cleo, "*", agreement(MON_TO_WED, WED_TO_FRI)).statusCode(404);
        get(cleo.token(), partnership + "/agreement").statusCode(404);
        get(anna.token(), partnership + "/agreement").statusCode(404);
        post(anna.token(), partnership + "/agreement/sign").statusCode(409);
        put(anna, etag(), agreement(MON_TO_WED, WED_TO_FRI)).statusCode(200);
        var hr = Tokens.of("hr", "someone");
        get(hr, partnership + "/agreement").statusCode(200).body("handover.how", equalTo("by phone"));
        as(hr).header("If-Match", "*")
                .body(agreement(MON_TO_WED, WED_TO_FRI))
                .put(partnership + "/agreement")
                .then()
                .statusCode(403);
        get(Tokens.of("hr-system", "hris"), partnership).body("agreement.handover", nullValue())
                .body("agreement.members[0].leadsOn", empty());
    }

    @Test
    void rejectsInvalidAgreements() {
        var body = agreement(MON_TO_WED, WED_TO_FRI);
        body.put("members",
                List.of(body("personId", anna.id(), "slots", List.of(WEEK)), body("personId", anna.id(), "slots", List.of())));
        put(anna, etag(), body).statusCode(400);
        body.put("members", List.of(body("personId", anna.id(), "slots", List.of(Map.of("mon", "XXY")))));
        put(anna, etag(), body).statusCode(400);
        body.put("members", List.of(body("personId", anna.id(), "slots", List.of(WEEK)),
                body("personId", programme.late().id(), "slots", List.of(WEEK))));
        put(anna, etag(), body).statusCode(400).body("errors.pointer", hasItem("/members"));
        put(anna, etag(), body("members", null)).statusCode(400);
    }
}
