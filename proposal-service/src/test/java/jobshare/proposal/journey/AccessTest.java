package jobshare.proposal.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.security.SubjectKeys;
import jobshare.proposal.journey.JourneyFixture.Caller;
import jobshare.proposal.proposal.ProposalRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is not one's own is not there; what one's role never does is forbidden. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    @Inject
    SubjectKeys keys;

    private JourneyFixture own;
    private JourneyFixture other;
    private @Nullable String requested;

    @BeforeEach
    void start() {
        if (requested != null) {
            return;
        }
        own = JourneyFixture.start(keys);
        other = JourneyFixture.start(keys);
        requested = own.requested("");
    }

    @Test
    void strangersSeeNothing() {
        for (var stranger : List.of(other.asAnna(), other.recruiter(), other.manager(),
                JourneyFixture.of("employee", "nobody"))) {
            stranger.get(requested).then().statusCode(404);
            stranger.get(requested + "/timeline").then().statusCode(404);
            assertEquals(0, count(stranger, "/v1/proposals?roleId=" + own.role));
        }
        other.manager().posts(requested + "/start-review", 404);
        other.asAnna().posts(requested + "/withdraw", 404);
        other.recruiter().posts("/v1/proposals", own.body(""), 404);
        other.asAnna().posts("/v1/proposals", own.body(""), 404);
    }

    @Test
    void everyoneInvolvedSeesTheProposal() {
        for (var caller : List.of(own.asAnna(), own.asBen(), own.recruiter(), own.manager(), own.hr(),
                JourneyFixture.of("hr-system", "hris"), JourneyFixture.of("auditor", "auditor"))) {
            caller.get(requested).then().statusCode(200);
            assertEquals(1, count(caller, "/v1/proposals?roleId=" + own.role));
        }
    }

    @Test
    void showsNamesToThoseWhoDealWithThePair() {
        own.recruiter().get(requested).then().body("people[0].name", equalTo("Anna O'Brien"));
        own.manager().get(requested).then().body("people[0].name", equalTo("Anna O'Brien"));
        JourneyFixture.of("hr-system", "hris").get(requested).then().body("people[0].name", equalTo("Anna O'Brien"));
        JourneyFixture.of("auditor", "auditor")
                .get(requested)
                .then()
                .body("people[0].name", equalTo(null))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void eachRoleHasItsOperations() {
        own.recruiter().posts(requested + "/sign", 403);
        own.hr().posts(requested + "/accept", 403);
        own.asAnna().posts(requested + "/start-review", 403);
        own.recruiter().posts(requested + "/offer", JourneyFixture.OFFER, 403);
        own.manager().posts(requested + "/request", 403);
        JourneyFixture.of("hr-system", "hris").posts("/v1/proposals", own.body(""), 403);
        JourneyFixture.of("auditor", "auditor").posts(requested + "/withdraw", 403);
        own.asAnna().get("/v1/funnel").then().statusCode(403);
        RestAssured.given().get(requested).then().statusCode(401);
    }

    @Test
    void aRecruiterAndHiringManagerOfOtherRolesSeesNothing() {
        var both = JourneyFixture.of("recruiter hiring-manager", "manager-of-nothing");
        both.get(requested).then().statusCode(404);
    }

    @Test
    void errorsAreProblems() {
        own.asAnna().get("/v1/proposals/x").then().statusCode(400).contentType("application/problem+json");
        own.asAnna().get("/v1/proposals?status=LOST").then().statusCode(400);
        own.asAnna()
                .get("/v1/proposals?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query:updatedSince"));
        own.asAnna().get("/v1/proposals?cursor=abc").then().statusCode(400);
        own.asAnna()
                .get("/v1/proposals?cursor="
                        + ProposalRepository.ORDER.request(null, 1).cursor("-1000000000-01-01T00:00:00Z", Ids.v7()))
                .then()
                .statusCode(400);
        own.asAnna().get("/v1/proposals?limit=0").then().statusCode(400);
        own.manager().posts(requested + "/ask", "{\"text\": \"\"}", 400).body("errors[0].pointer", equalTo("/text"));
        own.recruiter()
                .posts("/v1/proposals", own.body("{\"personId\": \"" + own.anna + "\", \"jurisdiction\": \"CH\"}"), 400)
                .body("errors[0].pointer", equalTo("/statutoryRequests/0/jurisdiction"));
        own.recruiter()
                .posts("/v1/proposals", own.body("{\"personId\": \"" + other.anna + "\", \"jurisdiction\": \"GB\"}"), 400)
                .body("errors[0].pointer", equalTo("/statutoryRequests/0/personId"));
        own.recruiter()
                .posts("/v1/proposals", own.body("{\"personId\": \"" + own.anna
                        + "\", \"jurisdiction\": \"NL\", \"effectiveFrom\": \"+999999999-01-01\"}"), 400);
        own.recruiter().posts("/v1/proposals", own.body("").replace("Two", "\\u0000"), 400);
    }

    @Test
    void acceptsAClientIdOnce() {
        var id = Ids.v7();
        var body = other.body("").replaceFirst("\\{", "{\"id\": \"" + id + "\", ");
        other.hr().posts("/v1/proposals", body, 201).body("id", equalTo(id.toString()));
        other.hr().posts("/v1/proposals", body, 409).body("type", equalTo("urn:jobshare:problem:id-taken"));
        other.hr().posts("/v1/proposals/" + id + "/withdraw", 200);
    }

    @Test
    void listsArePagedWithoutLosingRows() {
        for (int i = 0; i < 4; i++) {
            other.draft("");
        }
        var path = "/v1/proposals?limit=2&status=DRAFT&partnershipId=" + other.partnership;
        var first = other.asAnna().get(path);
        first.then().statusCode(200).body("items", hasSize(2));
        var second = other.asAnna().get(path + "&cursor=" + first.path("next"));
        second.then().body("items", hasSize(2)).body("next", equalTo(null));
        var ids = new HashSet<String>(first.path("items.id"));
        ids.addAll(second.path("items.id"));
        assertEquals(4, ids.size());
    }

    private static int count(Caller caller, String path) {
        return caller.get(path).then().statusCode(200).extract().<List<?>>path("items").size();
    }
}
