package jobshare.matching.partnership;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recruiters and hiring managers see of a partnership that is proposed for their role. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class EmployerAccessTest {

    private static final Instant START = Instant.parse("2026-12-14T10:05:00Z");
    private static final List<Map<String, String>> EARLY = List.of(Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-"));
    private static final List<Map<String, String>> LATE = List.of(Map.of("wed", "XX-", "thu", "XX-", "fri", "XX-", "sat", "X--"));

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private final String rita = "rita-" + UUID.randomUUID();
    private final String hugo = "hugo-" + UUID.randomUUID();
    private final String recruiter = Tokens.of("recruiter", rita);
    private final String manager = Tokens.of("hiring-manager", hugo);
    private final UUID proposal = Ids.v7();
    private int steps;
    private Someone anna;
    private Someone ben;
    private String partnership;
    private String path;
    private RoleId role;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        partnership = partners(anna, ben);
        path = "/v1/partnerships/" + partnership;
        role = PeopleAndRoles.role(rita, hugo, told -> {
        });
    }

    @ParameterizedTest
    @CsvSource({"partner,   DRAFT,            404, 404", "partner,   SOUNDING,         404, 404",
            "hr,        DRAFT,            404, 404", "recruiter, DRAFT,            200, 404",
            "recruiter, SOUNDING,         200, 404", "partner,   REQUESTED,        200, 200",
            "partner,   IN_REVIEW,        200, 200", "recruiter, MORE_INFORMATION, 200, 200",
            "partner,   INTERVIEWING,     200, 200", "partner,   OFFERED,          200, 200",
            "partner,   REFUSED,          200, 200", "partner,   APPEALED,         200, 200",
            "recruiter, WITHDRAWN,        404, 404", "recruiter, LAPSED,           404, 404",
            "recruiter, CLOSED,           404, 404", "recruiter, A_STATE_TO_COME,  404, 404"})
    void showsAPartnershipWhileItIsProposedForTheirRole(String draftedBy, String status, int toRecruiter, int toManager) {
        drafted(draftedBy);
        if (!status.equals("DRAFT")) {
            moved(status);
        }
        get(recruiter, path).statusCode(toRecruiter);
        get(manager, path).statusCode(toManager);
        get(recruiter, "/v1/partnerships").statusCode(200).body("items.id", hasSize(toRecruiter == 200 ? 1 : 0));
        get(manager, "/v1/partnerships").statusCode(200).body("items.id", hasSize(toManager == 200 ? 1 : 0));
    }

    @Test
    void isReadOnlyForOwnersOfTheRole() {
        drafted("partner");
        moved("REQUESTED");
        get(recruiter, path).statusCode(200)
                .body("members.personId", contains(anna.id().toString(), ben.id().toString()))
                .body("introductionId", nullValue())
                .body("agreement", nullValue())
                .body("allowedActions", empty());
        get(anna.token(), path).body("introductionId", notNullValue());
        get(recruiter, "/v1/partnerships?status=ACTIVE&personId=" + ben.id()).body("items.id", contains(partnership));
        get(recruiter, "/v1/partnerships?personId=" + programme.late().id()).body("items", empty());
        for (var other : List.of(Tokens.of("recruiter", "another"), Tokens.of("hiring-manager", rita),
                Tokens.of("recruiter", hugo))) {
            get(other, path).statusCode(404);
            get(other, path + "/agreement").statusCode(404);
            get(other, "/v1/partnerships").statusCode(200).body("items", empty());
        }
        get(Tokens.of("employee", rita), path).statusCode(404);
        post(recruiter, path + "/dissolve").statusCode(403);
        post(manager, path + "/agreement/sign").statusCode(403);
    }

    @Test
    void accessFollowsTheOwnerOfTheRole() {
        drafted("recruiter");
        var told = PeopleAndRoles.example("roles.v1")
                .put("roleId", role.toString())
                .put("version", 1_000)
                .put("recruiterKey", PeopleAndRoles.key("ruth-" + rita))
                .put("hiringManagerKey", PeopleAndRoles.key(hugo));
        TestEvents.publish(Topics.ROLES, role, "jobshare.role.changed.v1", told.toString());
        await().until(() -> as(Tokens.of("recruiter", "ruth-" + rita)).get(path).statusCode() == 200);
        get(recruiter, path).statusCode(404);
    }

    @Test
    void lastsAfterAHireUntilTheArrangementEnds() {
        drafted("partner");
        moved("OFFERED");
        var arrangement = PeopleAndRoles.example("proposal-service", "arrangements.v1")
                .put("arrangementId", proposal.toString())
                .put("partnershipId", partnership)
                .put("roleId", role.toString());
        TestEvents.publish(Topics.ARRANGEMENTS, proposal, "jobshare.arrangement.changed.v1", arrangement.toString());
        moved("HIRED");
        await().untilAsserted(() -> get(recruiter, path).statusCode(200).body("arrangement.id", equalTo(proposal.toString())));
        get(manager, path).statusCode(200);
        TestEvents.publish(Topics.ARRANGEMENTS, proposal, "jobshare.arrangement.changed.v1",
                arrangement.put("version", 2).put("status", "ENDED").toString());
        await().until(() -> as(manager).get(path).statusCode() == 404);
        get(recruiter, path).statusCode(404);
    }

    @Test
    void ignoresLateAndRepeatedSteps() {
        drafted("partner");
        var requested = step("REQUESTED", "REQUESTED", "partner", 1);
        var withdrawn = step("WITHDRAWN", "WITHDRAWN", "partner", 2);
        publish(withdrawn, UUID.randomUUID());
        var id = UUID.randomUUID();
        publish(requested, id);
        publish(requested, id);
        var marker = UUID.randomUUID();
        publish(withdrawn, marker);
        await().until(() -> tookEffect(marker));
        assertEquals("WITHDRAWN", status());
        get(manager, path).statusCode(404);
    }

    @Test
    void showsTheVersionSignedForThisRole() {
        drafted("partner");
        moved("REQUESTED");
        agree(role);
        get(manager, path).statusCode(200).body("agreement", nullValue());
        get(manager, path + "/agreement").statusCode(404);
        post(anna.token(), path + "/agreement/sign").statusCode(200);
        post(ben.token(), path + "/agreement/sign").statusCode(200);
        get(manager, path).body("agreement.signed", equalTo(true))
                .body("agreement.roleId", equalTo(role.toString()))
                .body("agreement.members.outsidePattern", contains(nullValue(), nullValue()));
        get(manager, path + "/agreement").statusCode(200)
                .body("handover.how", equalTo("by phone"))
                .body("members[0].outsidePattern", nullValue());
        get(ben.token(), path + "/agreement").body("members[1].outsidePattern[0].sat", equalTo("X--"));
        agree(PeopleAndRoles.role("rob", "hans", told -> {
        }));
        post(anna.token(), path + "/agreement/sign").statusCode(200);
        post(ben.token(), path + "/agreement/sign").statusCode(200);
        get(manager, path).statusCode(200).body("agreement", nullValue());
    }

    @Test
    void hidesTheRolesOfOtherRecruiters() {
        drafted("partner");
        moved("REQUESTED");
        var elsewhere = PeopleAndRoles.role("rob", "hans", told -> {
        });
        var id = Ids.v7();
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1",
                PeopleAndRoles.example("proposal-service", "arrangements.v1")
                        .put("arrangementId", id.toString())
                        .put("partnershipId", partnership)
                        .put("roleId", elsewhere.toString())
                        .toString());
        await().untilAsserted(() -> get(anna.token(), path).body("arrangement.id", equalTo(id.toString())));
        get(recruiter, path).statusCode(200).body("arrangement", nullValue());
    }

    @Test
    void endsWhenAMemberIsErased() {
        drafted("partner");
        moved("REQUESTED");
        get(recruiter, path).statusCode(200);
        PeopleAndRoles.erase(anna.id());
        await().until(() -> as(recruiter).get(path).statusCode() == 404);
        assertEquals(0L, count("select count(*) from proposal_copy where id = ?1", proposal));
    }

    private void agree(RoleId wanted) {
        var tag = get(anna.token(), path).extract().header("ETag");
        as(anna.token()).header("If-Match", tag)
                .body(body("wayOfSharing", "TWIN", "roleId", wanted, "handover", body("how", "by phone", "minutesPerWeek", 60),
                        "members",
                        List.of(body("personId", anna.id(), "slots", EARLY, "leadsOn", List.of("pay")),
                                body("personId", ben.id(), "slots", LATE, "leadsOn", List.of("hiring")))))
                .put(path + "/agreement")
                .then()
                .statusCode(200);
    }

    private void drafted(String by) {
        publishStep("DRAFTED", "DRAFT", by);
    }

    private void moved(String status) {
        publishStep("PITCH_CHANGED", status, "partner");
    }

    /** Publishes a step as proposal-service does, and waits until it took effect. */
    private void publishStep(String step, String status, String by) {
        var id = UUID.randomUUID();
        publish(step(step, status, by, ++steps), id);
        await().until(() -> tookEffect(id));
    }

    private String step(String step, String status, String by, int minute) {
        return PeopleAndRoles.example("proposal-service", "proposals.v1")
                .put("proposalId", proposal.toString())
                .put("step", step)
                .put("status", status)
                .put("by", by)
                .put("partnershipId", partnership)
                .put("roleId", role.toString())
                .put("at", START.plusSeconds(60L * minute).toString())
                .toString();
    }

    private void publish(String step, UUID id) {
        TestEvents.publish(Topics.PROPOSALS, proposal, "jobshare.proposal.requested.v1", step, id);
    }

    private boolean tookEffect(UUID event) {
        return count("select count(*) from inbox where event_id = ?1", event) == 1;
    }

    private long count(String query, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(query, Long.class).setParameter(1, id).getSingleResult());
    }

    private String status() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) entities.createNativeQuery("select status from proposal_copy where id = ?1", String.class)
                        .setParameter(1, proposal)
                        .getSingleResult());
    }
}
