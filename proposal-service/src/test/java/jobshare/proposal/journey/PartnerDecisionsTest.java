package jobshare.proposal.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one of the two decides, or the pair in matching-service, and what it means here for the other and for the role. */
@ServiceTest
class PartnerDecisionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SubjectKeys keys;

    private JourneyFixture programme;

    @BeforeEach
    void start() {
        programme = JourneyFixture.start(keys);
    }

    private void assertNotified(Object recipient, String... codes) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(List.of(codes),
                        TestEvents.of(Topics.NOTIFICATIONS, recipient)
                                .stream()
                                .peek(event -> EventContract.check("notifications", TestEvents.text(event)))
                                .map(event -> JsonPath.from(TestEvents.text(event)).getString("code"))
                                .filter(code -> code.startsWith("arrangement-"))
                                .toList()));
    }

    private List<Boolean> successorSought(String path) {
        return TestEvents.of(Topics.ARRANGEMENTS, path.replaceFirst(".*/", ""))
                .stream()
                .map(event -> (Boolean) JsonPath.from(TestEvents.text(event)).get("successorSought"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void theOtherPartnerCanRemainWhenOneLeaves() {
        var path = programme.hired();
        programme.asAnna().posts(path + "/remain", "{}", 409);
        programme.asAnna()
                .posts(path + "/leave", "{}", 200)
                .body("status", equalTo("REPLACING"))
                .body("allowedActions", empty())
                .body("successorSought", equalTo(false));
        programme.asBen().get(path).then().body("allowedActions", contains("leave", "remain"));
        assertNotified(programme.ben, "arrangement-partner-leaving");
        programme.asAnna().posts(path + "/remain", "{}", 409).body("allowedActions", empty());
        programme.asAnna().posts(path + "/leave", "{}", 409);
        programme.manager().posts(path + "/remain", "{}", 403);
        programme.asBen()
                .posts(path + "/remain", "{}", 200)
                .body("status", equalTo("REPLACING"))
                .body("successorSought", equalTo(true))
                .body("allowedActions", contains("leave", "remain"))
                .body("timeline.step", contains("STARTED", "PARTNER_LEAVING", "PARTNER_REMAINS"));
        programme.asBen().posts(path + "/remain", "{}", 409);
        assertNotified(programme.anna, "arrangement-partner-remains");
        assertNotified(programme.managerKey(), "arrangement-partner-leaving", "arrangement-partner-remains");
        await().atMost(PATIENCE).until(() -> successorSought(path).equals(List.of(true)));
        TestEvents.of(Topics.ARRANGEMENTS, path.replaceFirst(".*/", ""))
                .forEach(event -> EventContract.check("arrangements", TestEvents.text(event)));
    }

    @Test
    void theArrangementEndsWhenBothLeave() {
        var path = programme.hired();
        programme.asBen().posts(path + "/leave", "{}", 200);
        programme.asAnna()
                .posts(path + "/leave", "{}", 200)
                .body("status", equalTo("ENDED"))
                .body("leaverId", equalTo(programme.ben.toString()))
                .body("allowedActions", empty())
                .body("timeline.personId",
                        contains(programme.ben.toString(), programme.ben.toString(), programme.anna.toString()));
        assertNotified(programme.managerKey(), "arrangement-partner-leaving", "arrangement-partner-leaving");
    }

    @Test
    void theEmployerIsNotifiedWhenAHiredPairDissolvesItsPartnership() {
        var path = programme.hired();
        programme.publishPartnership(2, "DISSOLVED", true);
        await().atMost(PATIENCE)
                .untilAsserted(() -> programme.manager()
                        .get(path)
                        .then()
                        .body("status", equalTo("TRIAL"))
                        .body("timeline.step", contains("STARTED", "PARTNERSHIP_DISSOLVED"))
                        .body("timeline[1].by", equalTo("scheduler")));
        assertNotified(programme.managerKey(), "arrangement-partnership-dissolved");
        assertNotified(programme.anna, "arrangement-partnership-dissolved");
        programme.publishPartnership(3, "DISSOLVED", true);
        programme.asAnna()
                .posts(path + "/leave", "{}", 200)
                .body("timeline.step", contains("STARTED", "PARTNERSHIP_DISSOLVED", "PARTNER_LEAVING"));
    }

    @Test
    void aPausedPairCannotStartProposalsButContinuesOpenOnes() {
        var path = programme.inReview("");
        var draft = programme.draft("");
        programme.asAnna().posts(draft + "/sign", 200);
        programme.asBen().posts(draft + "/sign", 200);
        programme.publishPartnership(2, "PAUSED", true);
        await().atMost(PATIENCE).until(() -> programme.recruiter().post("/v1/proposals", programme.body("")).statusCode() == 409);
        programme.recruiter()
                .posts("/v1/proposals", programme.body(""), 409)
                .body("type", equalTo("urn:jobshare:problem:partnership-not-active"));
        programme.recruiter().posts(draft + "/request", 409).body("type", equalTo("urn:jobshare:problem:partnership-not-active"));
        programme.manager().posts(path + "/interviews", JourneyFixture.INTERVIEW, 201).body("status", equalTo("INTERVIEWING"));
        programme.hr().posts(path + "/withdraw", 200);
        programme.publishPartnership(3, "ACTIVE", true);
        await().atMost(PATIENCE).until(() -> programme.recruiter().post(draft + "/request").statusCode() == 200);
    }

    @Test
    void aPartingPairCannotStartProposalsUntilItIsActiveAgain() {
        programme.publishPartnership(2, "PARTING", true);
        await().atMost(PATIENCE).until(() -> programme.recruiter().post("/v1/proposals", programme.body("")).statusCode() == 409);
        programme.publishPartnership(3, "ACTIVE", true);
        await().atMost(PATIENCE).until(() -> programme.recruiter().post("/v1/proposals", programme.body("")).statusCode() == 201);
    }
}
