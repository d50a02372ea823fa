package jobshare.matching.partnership;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matching for two partners: roles for both, and successors for one of them. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PartnershipMatchTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private final String rita = "rita-" + UUID.randomUUID();
    private final String hugo = "hugo-" + UUID.randomUUID();
    private final String recruiter = Tokens.of("recruiter", rita);
    private Someone anna;
    private Someone ben;
    private String partnership;
    private RoleId role;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        partnership = partners(anna, ben);
        role = PeopleAndRoles.role(rita, hugo, told -> {
        });
    }

    private String roles() {
        return "/v1/matches/partnerships/" + partnership + "/roles?limit=100";
    }

    @Test
    void partnersFindOpenRolesThatFit() {
        var draft = PeopleAndRoles.role(rita, hugo, told -> told.put("status", "DRAFT"));
        var tooHigh = PeopleAndRoles.role(rita, hugo, told -> told.put("grade", 20));
        var uncovered = PeopleAndRoles.role(rita, hugo, told -> told.put("requiredSlots", (1L << 42) - 1));
        get(anna.token(), roles()).statusCode(200)
                .body("items.roleId", hasItem(role.toString()))
                .body("items.roleId", not(hasItems(draft.toString())))
                .body("items.roleId", not(hasItem(tooHigh.toString())))
                .body("items.roleId", not(hasItem(uncovered.toString())))
                .body("items[0].pair.people", contains(anna.id().toString(), ben.id().toString()))
                .body("items[0].pair.partnershipId", equalTo(partnership))
                .body("items[0].pair.contributions.part", not(hasItem("PAY")))
                .body("items[0].pair.skills.firstLevel", everyItem(nullValue()))
                .body("logId", notNullValue());
        var scores = get(ben.token(), roles()).extract().jsonPath().getList("items.pair.score", Integer.class);
        assertEquals(scores.stream().sorted((a, b) -> b - a).toList(), scores);
        get(programme.early().token(), roles()).statusCode(404);
        get(HR, roles()).statusCode(200)
                .body("items.roleId", hasItem(role.toString()))
                .body("items[0].pair.contributions.part", hasItem("PAY"));
    }

    @Test
    void recruitersFindTheirRolesForAPartnershipProposedToThem() {
        get(recruiter, roles()).statusCode(404);
        var event = UUID.randomUUID();
        TestEvents.publish(Topics.PROPOSALS, Ids.v7(), "jobshare.proposal.requested.v1",
                PeopleAndRoles.example("proposal-service", "proposals.v1")
                        .put("proposalId", Ids.v7().toString())
                        .put("step", "REQUESTED")
                        .put("status", "REQUESTED")
                        .put("by", "partner")
                        .put("partnershipId", partnership)
                        .put("roleId", role.toString())
                        .toString(),
                event);
        var other = PeopleAndRoles.role("another-recruiter", "hans", told -> {
        });
        await().untilAsserted(() -> get(recruiter, roles()).statusCode(200).body("items.roleId", contains(role.toString())));
        get(anna.token(), roles()).body("items.roleId", hasItem(other.toString()));
        get(Tokens.of("auditor", "ada"), roles()).statusCode(403);
    }

    @Test
    void listsRolesForActivePartnershipsOnly() {
        post(ben.token(), "/v1/partnerships/" + partnership + "/dissolve").statusCode(200);
        get(anna.token(), roles()).statusCode(409).body("type", equalTo("urn:jobshare:problem:not-active"));
    }

    @Test
    void isDeterministic() {
        String logId = get(anna.token(), roles()).extract().path("logId");
        get(Tokens.of("auditor", "ada"), "/v1/matches/log/" + logId).body("question", equalTo("ROLES"))
                .body("about", equalTo(partnership))
                .body("reproduced", equalTo(true))
                .body("results", not(empty()));
    }

    @Test
    void omitsErasedPeople() {
        String logId = get(anna.token(), roles()).extract().path("logId");
        PeopleAndRoles.erase(ben.id());
        await().untilAsserted(() -> get(Tokens.of("auditor", "ada"), "/v1/matches/log/" + logId)
                .body("results.redacted", everyItem(equalTo(true)))
                .body("results", not(empty()))
                .body("facts", empty())
                .body("weights.size()", equalTo(0))
                .body("reproduced", nullValue()));
    }

    private String hired() {
        var id = Ids.v7();
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", arrangement(id).toString());
        await().until(() -> get(HR, "/v1/matches/arrangements/" + id + "/replacements").extract().statusCode() != 404);
        return id.toString();
    }

    private ObjectNode arrangement(UUID id) {
        return PeopleAndRoles.example("proposal-service", "arrangements.v1")
                .put("arrangementId", id.toString())
                .put("partnershipId", partnership)
                .put("roleId", role.toString());
    }

    @Test
    void theRemainingPartnerFindsSuccessors() {
        var cleo = programme.late();
        programme.early();
        var path = "/v1/matches/arrangements/" + hired() + "/replacements";
        get(anna.token(), path).statusCode(200)
                .body("items.people", contains(List.of(anna.id().toString(), cleo.id().toString())))
                .body("items[0].partnershipId", nullValue())
                .body("items[0].contributions.part", not(hasItem("PAY")));
        String logId = get(recruiter, path + "?leaving=" + ben.id()).statusCode(200)
                .body("items.people", contains(List.of(anna.id().toString(), cleo.id().toString())))
                .body("items[0].contributions.part", hasItem("PAY"))
                .extract()
                .path("logId");
        get(Tokens.of("auditor", "ada"), "/v1/matches/log/" + logId).body("question", equalTo("REPLACEMENTS"))
                .body("reproduced", equalTo(true));
        get(Tokens.of("hiring-manager", hugo), path + "?leaving=" + anna.id()).statusCode(200)
                .body("items.people[0]", hasItem(ben.id().toString()));
        get(HR, path + "?leaving=" + ben.id()).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void ownersOfTheRoleNameTheLeaver() {
        var path = "/v1/matches/arrangements/" + hired() + "/replacements";
        get(recruiter, path).statusCode(400).body("detail", containsString("the partner who leaves"));
        get(recruiter, path + "?leaving=" + programme.late().id()).statusCode(400);
        get(anna.token(), path + "?leaving=" + anna.id()).statusCode(400)
                .body("detail", containsString("must not name yourself"));
        get(Tokens.of("recruiter", "another"), path + "?leaving=" + anna.id()).statusCode(404);
        get(programme.late().token(), path).statusCode(404);
        get(Tokens.of("hr-system", "x"), path).statusCode(403);
        get(HR, "/v1/matches/arrangements/" + Ids.v7() + "/replacements").statusCode(404);
    }

    @Test
    void anEndedIntroductionAwaitsNobody() {
        var id = hired();
        TestEvents.publish(Topics.ARRANGEMENTS, UUID.fromString(id), "jobshare.arrangement.changed.v1",
                arrangement(UUID.fromString(id)).put("version", 2).put("status", "ENDED").toString());
        await().untilAsserted(() -> get(anna.token(), "/v1/matches/arrangements/" + id + "/replacements").statusCode(404));
    }
}
