package jobshare.profile.disclosure;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.createRole;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recruiters and hiring managers who see the contacts of people in a proposal. */
@ProfileTest
class PitchDisclosureTest {

    private static final Instant START = Instant.parse("2026-12-14T10:05:00Z");

    @Inject
    EntityManager entities;

    private final String recruiter = "r-" + UUID.randomUUID();
    private final String manager = "m-" + UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private TestPerson ana;
    private TestPerson ben;
    private String role;
    private int steps;

    @BeforeEach
    void createARoleOfBoth() {
        ana = createPerson("Ana", "Berg");
        ben = createPerson("Ben", "Kaya");
        role = createRole(recruiter, manager, null).then().statusCode(201).extract().path("id");
    }

    @ParameterizedTest
    @CsvSource({"partner,   DRAFT,            404, 404", "partner,   SOUNDING,         404, 404",
            "hr,        DRAFT,            404, 404", "recruiter, DRAFT,            404, 404",
            "recruiter, SOUNDING,         404, 404", "partner,   REQUESTED,        200, 200",
            "partner,   IN_REVIEW,        200, 200", "recruiter, MORE_INFORMATION, 200, 200",
            "partner,   INTERVIEWING,     200, 200", "partner,   OFFERED,          200, 200",
            "partner,   REFUSED,          200, 200", "partner,   APPEALED,         200, 200",
            "recruiter, WITHDRAWN,        404, 404", "recruiter, LAPSED,           404, 404",
            "recruiter, CLOSED,           404, 404", "recruiter, A_STATE_TO_COME,  404, 404"})
    void showsBothWhileTheProposalIsOpen(String draftedBy, String status, int toRecruiter, int toManager) {
        publishAndAwait(step("DRAFTED", "DRAFT", draftedBy, ++steps));
        if (!status.equals("DRAFT")) {
            publishAndAwait(step("PITCH_CHANGED", status, "partner", ++steps));
        }
        for (var someone : new TestPerson[]{ana, ben}) {
            assertEquals(toRecruiter, contact("recruiter", recruiter, someone));
            assertEquals(toManager, contact("hiring-manager", manager, someone));
        }
    }

    @Test
    void showsCompleteContactsToNobodyElse() {
        publishAndAwait(step("REQUESTED", "REQUESTED", "partner", 1));
        as("recruiter", recruiter).get(path(ben))
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Kaya"))
                .body("workEmail", equalTo("ben@example.com"));
        assertEquals(404, contact("recruiter", "another", ben));
        assertEquals(404, contact("recruiter", manager, ben));
        assertEquals(404, contact("hiring-manager", recruiter, ben));
        assertEquals(404, contact("employee", recruiter, ben));
        assertEquals(404, contact("recruiter", recruiter, createPerson()));
        assertEquals(404, contact("employee", ana.subject(), ben));
    }

    @Test
    void keepsTheNameOfAnOpenPersonVisibleAfterwards() {
        ana.patched(Map.of("visibility", "OPEN"));
        publishAndAwait(step("REQUESTED", "REQUESTED", "partner", 1));
        as("recruiter", recruiter).get(path(ana)).then().body("workEmail", equalTo("ana@example.com"));
        publishAndAwait(step("WITHDRAWN", "WITHDRAWN", "partner", 2));
        as("recruiter", recruiter).get(path(ana)).then().statusCode(200).body("workEmail", nullValue());
        assertEquals(404, contact("hiring-manager", manager, ana));
    }

    @Test
    void followsAChangeOfTheRolesOwners() {
        publishAndAwait(step("REQUESTED", "REQUESTED", "partner", 1));
        asHr().header("If-Match", "*")
                .body(Map.of("recruiterSubject", "next-" + recruiter))
                .patch("/v1/roles/" + role)
                .then()
                .statusCode(200);
        assertEquals(404, contact("recruiter", recruiter, ana));
        assertEquals(200, contact("recruiter", "next-" + recruiter, ana));
    }

    @Test
    void ignoresLateAndRepeatedSteps() {
        var requested = step("REQUESTED", "REQUESTED", "partner", 1);
        var first = publishAndAwait(requested);
        publishAndAwait(step("WITHDRAWN", "WITHDRAWN", "partner", 2));
        publish(requested, first);
        publishAndAwait(requested);
        assertEquals(404, contact("recruiter", recruiter, ana));
    }

    @Test
    void isDeletedWithEitherPerson() {
        publishAndAwait(step("REQUESTED", "REQUESTED", "partner", 1));
        asHr().header("If-Match", "*").delete("/v1/people/" + ben.id()).then().statusCode(204);
        assertEquals(404, contact("recruiter", recruiter, ana));
        publishAndAwait(step("REVIEW_STARTED", "IN_REVIEW", "hiring-manager", 2));
        assertEquals(0, count("select count(*) from proposal_copy where id = ?1", proposal));
    }

    @Test
    void showsTheRecruiterWhoHasSignedAlsoAfterTheSignatureIsRemoved() {
        publishedSignedBy(1, ana.id());
        assertEquals(200, contact("recruiter", recruiter, ana));
        assertEquals(404, contact("recruiter", recruiter, ben));
        assertEquals(404, contact("hiring-manager", manager, ana));
        publishedSignedBy(2);
        assertEquals(200, contact("recruiter", recruiter, ana));
        assertEquals(404, contact("recruiter", recruiter, ben));
    }

    private void publishedSignedBy(int minute, String... people) {
        publishAndAwait(step("SIGNED", "DRAFT", "partner", minute, List.of(people)));
    }

    private static String path(TestPerson someone) {
        return "/v1/people/" + someone.id() + "/contact";
    }

    private static int contact(String role, String subject, TestPerson someone) {
        return as(role, subject).get(path(someone)).statusCode();
    }

    /** Publishes a step of proposal-service and waits until it is processed. */
    private UUID publishAndAwait(String step) {
        var id = UUID.randomUUID();
        publish(step, id);
        await().until(() -> count("select count(*) from inbox where event_id = ?1", id) == 1);
        return id;
    }

    private void publish(String step, UUID id) {
        TestEvents.publish(Topics.PROPOSALS, proposal, "jobshare.proposal.requested.v1", step, id);
    }

    /** A step of a proposal that both have signed, unless it is a draft or a sounding. */
    private String step(String step, String status, String by, int minute) {
        return step(step, status, by, minute,
                Set.of("DRAFT", "SOUNDING").contains(status) ? List.of() : List.of(ana.id(), ben.id()));
    }

    private String step(String step, String status, String by, int minute, List<String> signedBy) {
        var event = EventContracts.example("proposal-service", "proposals")
                .put("proposalId", proposal.toString())
                .put("step", step)
                .put("status", status)
                .put("by", by)
                .put("roleId", role)
                .put("at", START.plusSeconds(60L * minute).toString());
        event.putArray("personIds").add(ana.id()).add(ben.id());
        signedBy.forEach(event.putArray("signedBy")::add);
        return event.toString();
    }

    private long count(String query, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(query, Long.class).setParameter(1, id).getSingleResult());
    }
}
