package jobshare.profile.disclosure;

import static jobshare.profile.Call.as;
import static jobshare.profile.Call.asHr;
import static jobshare.profile.Call.createRole;
import static jobshare.profile.Call.someone;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Call.Someone;
import jobshare.profile.Contract;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom on the employer's side two people show who they are. */
@ProfileTest
class PitchTest {

    private static final Instant START = Instant.parse("2026-12-14T10:05:00Z");

    @Inject
    EntityManager entities;

    private final String recruiter = "r-" + UUID.randomUUID();
    private final String manager = "m-" + UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private Someone ana;
    private Someone ben;
    private String role;
    private int steps;

    @BeforeEach
    void offerARole() {
        ana = someone("Ana", "Berg");
        ben = someone("Ben", "Kaya");
        role = createRole(recruiter, manager, null).then().statusCode(201).extract().path("id");
    }

    @ParameterizedTest
    @CsvSource({
            "partner,   DRAFT,            404, 404",
            "partner,   SOUNDING,         404, 404",
            "hr,        DRAFT,            404, 404",
            "recruiter, DRAFT,            404, 404",
            "recruiter, SOUNDING,         404, 404",
            "partner,   REQUESTED,        200, 200",
            "partner,   IN_REVIEW,        200, 200",
            "recruiter, MORE_INFORMATION, 200, 200",
            "partner,   INTERVIEWING,     200, 200",
            "partner,   OFFERED,          200, 200",
            "partner,   REFUSED,          200, 200",
            "partner,   APPEALED,         200, 200",
            "recruiter, WITHDRAWN,        404, 404",
            "recruiter, LAPSED,           404, 404",
            "recruiter, CLOSED,           404, 404",
            "recruiter, A_STATE_TO_COME,  404, 404"})
    void showsBothWhileTheyArePutToTheEmployer(String draftedBy, String status, int toRecruiter, int toManager) {
        told(step("DRAFTED", "DRAFT", draftedBy, ++steps));
        if (!status.equals("DRAFT")) {
            told(step("PITCH_CHANGED", status, "partner", ++steps));
        }
        for (var someone : new Someone[]{ana, ben}) {
            assertEquals(toRecruiter, contact("recruiter", recruiter, someone));
            assertEquals(toManager, contact("hiring-manager", manager, someone));
        }
    }

    @Test
    void showsThemWholeAndToNobodyElse() {
        told(step("REQUESTED", "REQUESTED", "partner", 1));
        as("recruiter", recruiter).get(path(ben)).then().statusCode(200).body("familyName", equalTo("Kaya"))
                .body("workEmail", equalTo("ben@example.com"));
        assertEquals(404, contact("recruiter", "another", ben));
        assertEquals(404, contact("recruiter", manager, ben));
        assertEquals(404, contact("hiring-manager", recruiter, ben));
        assertEquals(404, contact("employee", recruiter, ben));
        assertEquals(404, contact("recruiter", recruiter, someone()));
        assertEquals(404, contact("employee", ana.subject(), ben));
    }

    @Test
    void leavesWhoeverIsOpenTheirNameWhenThePitchHasEnded() {
        ana.patched(Map.of("visibility", "OPEN"));
        told(step("REQUESTED", "REQUESTED", "partner", 1));
        as("recruiter", recruiter).get(path(ana)).then().body("workEmail", equalTo("ana@example.com"));
        told(step("WITHDRAWN", "WITHDRAWN", "partner", 2));
        as("recruiter", recruiter).get(path(ana)).then().statusCode(200).body("workEmail", nullValue());
        assertEquals(404, contact("hiring-manager", manager, ana));
    }

    @Test
    void goesWithTheRoleWhenItChangesHands() {
        told(step("REQUESTED", "REQUESTED", "partner", 1));
        asHr().header("If-Match", "*").body(Map.of("recruiterSubject", "next-" + recruiter)).patch("/v1/roles/" + role).then()
                .statusCode(200);
        assertEquals(404, contact("recruiter", recruiter, ana));
        assertEquals(200, contact("recruiter", "next-" + recruiter, ana));
    }

    @Test
    void isNotSetBackByAStepThatComesLateOrTwice() {
        var requested = step("REQUESTED", "REQUESTED", "partner", 1);
        var first = told(requested);
        told(step("WITHDRAWN", "WITHDRAWN", "partner", 2));
        publish(requested, first);
        told(requested);
        assertEquals(404, contact("recruiter", recruiter, ana));
    }

    @Test
    void isForgottenWithOneOfTheTwo() {
        told(step("REQUESTED", "REQUESTED", "partner", 1));
        asHr().header("If-Match", "*").delete("/v1/people/" + ben.id()).then().statusCode(204);
        assertEquals(404, contact("recruiter", recruiter, ana));
        told(step("REVIEW_STARTED", "IN_REVIEW", "hiring-manager", 2));
        assertEquals(0, count("select count(*) from proposal_copy where id = ?1", proposal));
    }

    private static String path(Someone someone) {
        return "/v1/people/" + someone.id() + "/contact";
    }

    private static int contact(String role, String subject, Someone someone) {
        return as(role, subject).get(path(someone)).statusCode();
    }

    /** The proposal service tells of a step, and it has taken effect on return. */
    private UUID told(String step) {
        var id = UUID.randomUUID();
        publish(step, id);
        await().until(() -> count("select count(*) from inbox where event_id = ?1", id) == 1);
        return id;
    }

    private void publish(String step, UUID id) {
        TestEvents.publish(Topics.PROPOSALS, proposal, "jobshare.proposal.requested.v1", step, id);
    }

    private String step(String step, String status, String by, int minute) {
        var event = Contract.example("proposal-service", "proposals").put("proposalId", proposal.toString()).put("step", step)
                .put("status", status).put("by", by).put("roleId", role).put("at", START.plusSeconds(60L * minute).toString());
        event.putArray("personIds").add(ana.id()).add(ben.id());
        return event.toString();
    }

    private long count(String query, UUID id) {
        return QuarkusTransaction.requiringNew().call(
                () -> (Long) entities.createNativeQuery(query, Long.class).setParameter(1, id).getSingleResult());
    }
}
