package jobshare.matching.agreement;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AgreementVersionResourceTest {

    private static final Map<String, String> MON_TO_WED = Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-");
    private static final Map<String, String> WED_TO_FRI = Map.of("wed", "-X-", "thu", "XX-", "fri", "XX-");

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String agreement;

    @BeforeEach
    void writeTwoTexts() {
        anna = programme.early();
        ben = programme.late();
        agreement = "/v1/partnerships/" + partners(anna, ben) + "/agreement";
        write(MON_TO_WED, "by phone");
        post(anna.token(), agreement + "/sign").statusCode(200);
        post(ben.token(), agreement + "/sign").statusCode(200);
        write(Map.of("mon", "XX-", "tue", "XX-"), "in person");
    }

    private void write(Map<String, String> ofAnna, String handover) {
        as(anna.token()).header("If-Match", "*")
                .body(body("wayOfSharing", "TWIN", "handover", body("how", handover), "members",
                        List.of(body("personId", anna.id(), "slots", List.of(ofAnna)),
                                body("personId", ben.id(), "slots", List.of(WED_TO_FRI)))))
                .put(agreement)
                .then()
                .statusCode(200);
    }

    @Test
    void keepsAllVersions() {
        get(ben.token(), agreement + "/versions").statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.signed", contains(false, true))
                .body("items[0].writtenBy", equalTo(anna.id().toString()));
        get(ben.token(), agreement + "/versions/1").statusCode(200)
                .body("handover.how", equalTo("by phone"))
                .body("signed", equalTo(true))
                .body("members[0].slots", equalTo(List.of(MON_TO_WED)));
        get(ben.token(), agreement + "/versions/3").statusCode(404);
        get(ben.token(), agreement + "/versions/first").statusCode(400);
    }

    @Test
    void theListIsPaged() {
        String next = get(ben.token(), agreement + "/versions?limit=1").body("items.number", contains(2)).extract().path("next");
        get(ben.token(), agreement + "/versions?limit=1&cursor=" + next).body("items.number", contains(1))
                .body("next", nullValue());
        get(ben.token(), agreement + "/versions?cursor=x").statusCode(400);
    }

    @Test
    void theDifferenceAddressesTheReader() {
        get(anna.token(), agreement + "/difference").statusCode(200)
                .body("from.number", equalTo(1))
                .body("to.number", equalTo(2))
                .body("changes.part", contains("SLOTS", "HANDOVER"))
                .body("changes[0].personId", equalTo(anna.id().toString()))
                .body("changes.text", contains("Your working time: no longer Wednesday morning, Wednesday afternoon.",
                        "Handover: now 'in person' instead of 'by phone'."));
        get(ben.token(), agreement + "/difference?from=2&to=1").body("changes[0].text",
                equalTo("Your partner's working time: now also Wednesday morning, Wednesday afternoon."));
        get(Tokens.of("hr", "someone"), agreement + "/difference?from=1").body("changes[0].text",
                equalTo("The first member's working time: no longer Wednesday morning, Wednesday afternoon."));
        get(anna.token(), agreement + "/difference?from=1&to=1").body("changes", empty());
        get(anna.token(), agreement + "/difference?from=7").statusCode(404);
        get(anna.token(), agreement + "/difference?from=0").statusCode(400);
    }

    @Test
    void areVisibleToTheMembersAndHrOnly() {
        var stranger = programme.late();
        for (var path : List.of("/versions", "/versions/1", "/difference", "/holidays")) {
            get(stranger.token(), agreement + path).statusCode(404);
            get(Tokens.of("hr", "someone"), agreement + path).statusCode(200);
            get(Tokens.of("recruiter", "someone"), agreement + path).statusCode(403);
        }
    }

    @Test
    void deletesFreeTextFromAllVersionsOnErasure() {
        PeopleAndRoles.erase(anna.id());
        Awaitility.await()
                .untilAsserted(() -> get(ben.token(), agreement + "/versions").statusCode(200)
                        .body("items.writtenBy", contains(nullValue(), nullValue())));
        get(ben.token(), agreement + "/versions/1").body("handover", nullValue()).body("members[0].personId", nullValue());
        get(ben.token(), agreement + "/difference").body("changes.part", contains("SLOTS"))
                .body("changes[0].personId", nullValue());
    }

    @Test
    void holidaysAreSharedProRata() {
        get(anna.token(), agreement + "/holidays?year=2027").statusCode(200)
                .body("year", equalTo(2027))
                .body("members.region", contains("NL", "NL"))
                .body("members[0].holidays.date[0]", equalTo("2027-01-01"))
                .body("members.fullTimeSlots", contains(12, 12))
                .body("members.holidaySlots", contains(6, 5))
                .body("members.entitledSlots", contains(4.8f, 6))
                .body("members.balanceSlots", contains(-1.2f, 1))
                .body("members.balanceHours", contains(-4.8f, 4))
                .body("members[0].text", equalTo(
                        "6 half-days of your working time are public holidays. Your entitlement is 4.8 half-days: 0.4 of 12 for "
                                + "full time. Work 1.2 half-days (4.8 hours) at another time."));
        get(anna.token(), agreement + "/holidays?year=1900").statusCode(400);
    }
}
