package jobshare.matching;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.ListStatementChecks;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;

/** How many statements the lists and the match answers of this service take. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ListStatementsTest extends ListStatementChecks {

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final Map<String, String> MON_TO_WED = Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-");
    private static final Map<String, String> WED_TO_FRI = Map.of("wed", "-X-", "thu", "XX-", "fri", "XX-");

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private final String rita = "rita-" + UUID.randomUUID();
    private final String recruiter = Tokens.of("recruiter", rita);

    @Override
    protected List<ListCall> lists() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.early();
        var candidates = IntStream.range(0, MANY).mapToObj(i -> programme.late()).toList();
        var roles = IntStream.range(0, MANY).mapToObj(i -> role(cleo)).toList();
        var partnership = partnerships(anna, ben, roles);
        candidates.forEach(candidate -> suggest(cleo, candidate));
        var calls = new ArrayList<>(List.of(ListCall.paged("listPartners", cleo.token(), "/v1/matches/people/" + cleo.id()),
                ListCall.paged("listPairs", HR, "/v1/matches/roles/" + roles.getFirst()),
                ListCall.paged("listRolePartners", HR, "/v1/matches/roles/" + roles.getFirst() + "/partners"),
                ListCall.paged("listRolesForPartnership", anna.token(), "/v1/matches/partnerships/" + partnership + "/roles"),
                ListCall.paged("listReplacements", HR, replacements(partnership, roles.getFirst(), ben)),
                ListCall.paged("listAgreementVersions", anna.token(), versions(partnership, anna, ben)),
                ListCall.paged("listPartnerships", HR, "/v1/partnerships"),
                ListCall.paged("listPartnerships", Tokens.of("hr-system", "hris"), "/v1/partnerships"),
                ListCall.paged("listPartnerships", anna.token(), "/v1/partnerships"),
                ListCall.paged("listPartnerships", recruiter, "/v1/partnerships"),
                ListCall.paged("listIntroductions", HR, "/v1/introductions"),
                ListCall.paged("listIntroductions", cleo.token(), "/v1/introductions"),
                ListCall.paged("listInvitations", invited(programme.early()), "/v1/introductions/invitations")));
        var dora = programme.early();
        var blocks = "/v1/matches/people/" + dora.id() + "/blocks";
        candidates.forEach(candidate -> post(dora.token(), blocks, body("personId", candidate.id())).statusCode(201));
        calls.add(ListCall.paged("listBlocks", dora.token(), blocks));
        return calls;
    }

    private RoleId role(Someone incumbent) {
        return PeopleAndRoles.role(rita, "hugo", role -> role.put("incumbentId", incumbent.id().toString()));
    }

    private static void suggest(Someone one, Someone other) {
        post(HR, "/v1/introductions", body("fromPersonId", one.id(), "toPersonId", other.id())).statusCode(201);
    }

    /** As many partnerships of two people as there are roles, each with an agreement and proposed for its role; the last one is active. */
    private String partnerships(Someone anna, Someone ben, List<RoleId> roles) {
        var introduction = introduced(anna, ben);
        var partnership = "";
        for (var role : roles) {
            if (!partnership.isEmpty()) {
                post(anna.token(), "/v1/partnerships/" + partnership + "/dissolve").statusCode(200);
            }
            partnership = post(anna.token(), "/v1/partnerships", body("introductionId", introduction)).statusCode(201)
                    .extract()
                    .path("id");
            post(ben.token(), "/v1/partnerships/" + partnership + "/confirm").statusCode(200);
            write(partnership, anna, ben, "by phone");
            propose(partnership, role);
        }
        await().untilAsserted(() -> get(recruiter, "/v1/partnerships?limit=" + MANY).body("items.size()", equalTo(MANY)));
        return partnership;
    }

    private static void write(String partnership, Someone anna, Someone ben, String handover) {
        as(anna.token()).header("If-Match", "*")
                .body(body("wayOfSharing", "TWIN", "handover", body("how", handover), "members",
                        List.of(body("personId", anna.id(), "slots", List.of(MON_TO_WED)),
                                body("personId", ben.id(), "slots", List.of(WED_TO_FRI)))))
                .put("/v1/partnerships/" + partnership + "/agreement")
                .then()
                .statusCode(200);
    }

    private static void propose(String partnership, RoleId role) {
        var id = Ids.v7();
        TestEvents.publish(Topics.PROPOSALS, id, "jobshare.proposal.requested.v1",
                PeopleAndRoles.example("proposal-service", "proposals.v1")
                        .put("proposalId", id.toString())
                        .put("step", "REQUESTED")
                        .put("status", "REQUESTED")
                        .put("by", "partner")
                        .put("partnershipId", partnership)
                        .put("roleId", role.toString())
                        .toString(),
                UUID.randomUUID());
    }

    private static String replacements(String partnership, RoleId role, Someone leaving) {
        var id = Ids.v7();
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1",
                PeopleAndRoles.example("proposal-service", "arrangements.v1")
                        .put("arrangementId", id.toString())
                        .put("partnershipId", partnership)
                        .put("roleId", role.toString())
                        .toString());
        var path = "/v1/matches/arrangements/" + id + "/replacements?leaving=" + leaving.id();
        await().untilAsserted(() -> get(HR, path).statusCode(200));
        return path;
    }

    private static String versions(String partnership, Someone anna, Someone ben) {
        for (int version = 1; version < MANY; version++) {
            write(partnership, anna, ben, "by phone " + version);
        }
        return "/v1/partnerships/" + partnership + "/agreement/versions";
    }

    private static String invited(Someone inviter) {
        var all = "/v1/introductions/invitations";
        for (int i = 0; i < MANY; i++) {
            String id = post(inviter.token(), all, body("workEmail", UUID.randomUUID() + "@example.com")).statusCode(201)
                    .extract()
                    .path("id");
            post(inviter.token(), all + "/" + id + "/withdraw").statusCode(200);
        }
        return inviter.token();
    }

    @Override
    protected Map<String, String> listsWithoutDatabase() {
        return Map.of();
    }
}
