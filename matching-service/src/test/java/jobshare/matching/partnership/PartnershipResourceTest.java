package jobshare.matching.partnership;

import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PartnershipResourceTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final String ALL = "/v1/partnerships";

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static String path(String id) {
        return ALL + "/" + id;
    }

    @Test
    void oneProposesAndTheOtherConfirms() {
        var anna = programme.early();
        var ben = programme.late();
        var introduction = introduced(anna, ben);
        String id = post(ben.token(), ALL, body("introductionId", introduction)).statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("PROPOSED"))
                .body("members.personId", contains(anna.id().toString(), ben.id().toString()))
                .body("since", nullValue())
                .body("agreement", nullValue())
                .body("arrangement", nullValue())
                .body("allowedActions", contains("dissolve"))
                .extract()
                .path("id");
        post(ben.token(), path(id) + "/confirm").statusCode(409).body("allowedActions", contains("dissolve"));
        get(anna.token(), path(id)).body("allowedActions", contains("confirm", "dissolve"));
        post(anna.token(), path(id) + "/confirm").statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("since", notNullValue())
                .body("allowedActions", contains("write-agreement", "set-joint-intent", "add-to-history", "pause", "dissolve"));
        var events = TestEvents.await(Topics.PARTNERSHIPS, id, found -> found.size() >= 2);
        var state = JsonPath.from(TestEvents.text(events.getLast()));
        assertEquals("ACTIVE", state.getString("status"));
        assertEquals(1, state.getInt("version"));
        assertEquals(List.of(anna.id().toString(), ben.id().toString()), state.getList("members"));
        assertNotified(ben.id(), "introduction-asked", "partnership-confirmed");
    }

    @Test
    void requiresAnAcceptedIntroductionOfTheCaller() {
        var anna = programme.early();
        var ben = programme.late();
        String open = ask(anna, ben).extract().path("id");
        post(anna.token(), ALL, body("introductionId", open)).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:introduction-not-accepted"));
        post(programme.late().token(), ALL, body("introductionId", open)).statusCode(404);
        post(anna.token(), ALL, body("introductionId", UUID.randomUUID().toString())).statusCode(404);
        post(anna.token(), ALL, body()).statusCode(400).body("errors.pointer", hasItem("/introductionId"));
    }

    @Test
    void twoPeopleHaveOnePartnershipAtATime() {
        var anna = programme.early();
        var ben = programme.late();
        var introduction = introduced(anna, ben);
        var id = Ids.v7().toString();
        post(anna.token(), ALL, body("introductionId", introduction, "id", id)).statusCode(201).body("id", equalTo(id));
        post(ben.token(), ALL, body("introductionId", introduction)).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-exists"));
        post(ben.token(), path(id) + "/dissolve").statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("allowedActions", empty());
        post(ben.token(), ALL, body("introductionId", introduction)).statusCode(201);
    }

    @Test
    void nobodyIsInTwoActivePartnerships() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        String second = post(anna.token(), ALL, body("introductionId", introduced(anna, cleo))).statusCode(201)
                .extract()
                .path("id");
        partners(anna, ben);
        post(cleo.token(), path(second) + "/confirm").statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:already-partnered"));
        get(cleo.token(), path(second)).body("status", equalTo("PROPOSED"));
    }

    @Test
    void bothAreFreeAgainAfterDissolution() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        var id = partners(anna, ben);
        post(ben.token(), path(id) + "/dissolve").statusCode(200).body("dissolvedAt", notNullValue());
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items.personId",
                containsInAnyOrder(ben.id().toString(), cleo.id().toString()));
        partners(anna, cleo);
        post(ben.token(), path(id) + "/confirm").statusCode(409).body("allowedActions", empty());
        var last = TestEvents.await(Topics.PARTNERSHIPS, id, found -> found.size() >= 3).getLast();
        assertTrue(TestEvents.text(last).contains("DISSOLVED"));
    }

    @Test
    void isVisibleToMembersAndHr() {
        var anna = programme.early();
        var ben = programme.late();
        var id = partners(anna, ben);
        get(anna.token(), path(id)).statusCode(200);
        get(HR, path(id)).statusCode(200).body("allowedActions", empty());
        get(Tokens.of("hr-system", "hris"), path(id)).statusCode(200);
        get(programme.late().token(), path(id)).statusCode(404);
        get(HR, path(UUID.randomUUID().toString())).statusCode(404);
        get(Tokens.of("auditor", "ada"), path(id)).statusCode(403);
        get(Tokens.of("auditor", "ada"), ALL + "/counts").statusCode(200).body("ACTIVE", notNullValue());
        get(anna.token(), ALL).body("items.id", contains(id));
        get(programme.late().token(), ALL).body("items", empty());
        get(Tokens.of("employee", "nobody-" + UUID.randomUUID()), ALL).statusCode(200).body("items", empty());
        get(HR, ALL + "?personId=" + ben.id() + "&status=ACTIVE").body("items.id", contains(id));
        post(HR, path(id) + "/dissolve").statusCode(403);
        post(programme.late().token(), path(id) + "/dissolve").statusCode(404);
    }

    @Test
    void showsTheArrangement() {
        var anna = programme.early();
        var id = partners(anna, programme.late());
        var arrangement = Ids.v7().toString();
        var role = Ids.v7().toString();
        publishArrangement(arrangement, 2, "CONFIRMED", id, role);
        publishArrangement(arrangement, 1, "TRIAL", id, role);
        await().untilAsserted(() -> get(anna.token(), path(id)).body("arrangement.id", equalTo(arrangement))
                .body("arrangement.status", equalTo("CONFIRMED"))
                .body("arrangement.roleId", equalTo(role)));
        publishArrangement(arrangement, 3, "ENDED", id, role);
        await().untilAsserted(() -> get(anna.token(), ALL).body("items.arrangement.status", everyItem(equalTo("ENDED"))));
    }

    private static void publishArrangement(String id, long version, String status, String partnership, String role) {
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", """
                {"arrangementId": "%s", "version": %d, "status": "%s", "kind": "JOB_SHARE", "partnershipId": "%s",
                        "roleId": "%s"}""".formatted(id, version, status, partnership, role));
    }

    @Test
    void endsWhenAMemberIsErased() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        String open = ask(anna, cleo).extract().path("id");
        var id = partners(anna, ben);
        PeopleAndRoles.erase(anna.id());
        await().untilAsserted(() -> get(ben.token(), path(id)).body("status", equalTo("DISSOLVED")));
        get(cleo.token(), "/v1/introductions/" + open).body("status", equalTo("EXPIRED")).body("message", nullValue());
    }
}
