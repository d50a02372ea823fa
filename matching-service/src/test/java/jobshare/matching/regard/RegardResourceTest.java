package jobshare.matching.regard;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class RegardResourceTest {

    private static final Map<String, Object> YES = body("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", true,
            "sharesTheCommitment", true);
    private static final Map<String, Object> ALMOST = body("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", false,
            "sharesTheCommitment", true);

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String partnership;

    @BeforeEach
    void answerTheConversation() {
        anna = programme.early();
        ben = programme.late();
        partnership = "/v1/partnerships/" + partners(anna, ben);
        answer(anna);
        answer(ben);
    }

    private void answer(Someone by) {
        post(by.token(), partnership + "/conversation/answers/mistakes", body("text", "Each tells.")).statusCode(204);
    }

    private ValidatableResponse state(Someone by, Map<String, Object> regard) {
        return post(by.token(), partnership + "/regard", regard);
    }

    private String seen(Someone by) {
        return get(by.token(), partnership + "/regard").statusCode(200).extract().asString();
    }

    @Test
    void bothSeeThatBothSaidYes() {
        state(anna, YES).statusCode(204);
        get(anna.token(), partnership + "/regard").body("yourAssessment", equalTo(YES)).body("bothSaidYes", equalTo(false));
        get(ben.token(), partnership + "/regard").body("yourAssessment", nullValue()).body("bothSaidYes", equalTo(false));
        state(ben, YES).statusCode(204);
        get(anna.token(), partnership + "/regard").body("bothSaidYes", equalTo(true));
        get(ben.token(), partnership + "/regard").body("bothSaidYes", equalTo(true));
    }

    /** No assessment, a no to everything, a no to a part, a withdrawn yes: all look the same to the partner. */
    @Test
    void everyAssessmentBelowYesLooksTheSame() {
        state(anna, YES).statusCode(204);
        var nothing = seen(anna);
        state(ben, body("doesTheJobAtLeastAsWell", false, "atEaseWithTheirReasons", false, "sharesTheCommitment", false))
                .statusCode(204);
        assertEquals(nothing, seen(anna));
        state(ben, ALMOST).statusCode(204);
        assertEquals(nothing, seen(anna));
        state(ben, YES).statusCode(204);
        post(ben.token(), partnership + "/regard/withdraw").statusCode(204);
        assertEquals(nothing, seen(anna));
    }

    /** A partner who did not say yes to everything cannot find out what the other said. */
    @Test
    void aPartnerWhoDoesNotSayYesLearnsNothing() {
        state(anna, ALMOST).statusCode(204);
        var before = seen(anna);
        state(ben, YES).statusCode(204);
        assertEquals(before, seen(anna));
        post(anna.token(), partnership + "/regard/withdraw").statusCode(204);
        get(anna.token(), partnership + "/regard").body("yourAssessment", nullValue()).body("bothSaidYes", equalTo(false));
    }

    @Test
    void theResponseDoesNotDependOnThePartnersAssessment() {
        var first = state(anna, YES).extract();
        state(ben, YES).statusCode(204);
        var again = state(anna, YES).extract();
        assertEquals(first.statusCode(), again.statusCode());
        assertEquals("", first.asString() + again.asString());
        assertEquals(first.headers().asList().stream().map(header -> header.getName()).toList(),
                again.headers().asList().stream().map(header -> header.getName()).toList());
    }

    @Test
    void withdrawingAYesHidesTheResultFromBoth() {
        state(anna, YES).statusCode(204);
        state(ben, YES).statusCode(204);
        post(anna.token(), partnership + "/regard/withdraw").statusCode(204);
        get(ben.token(), partnership + "/regard").body("bothSaidYes", equalTo(false)).body("yourAssessment", equalTo(YES));
    }

    @Test
    void requiresTheConversation() {
        var cleo = programme.early();
        var dan = programme.late();
        var untalked = "/v1/partnerships/" + partners(cleo, dan);
        post(cleo.token(), untalked + "/conversation/answers/mistakes", body("text", "I tell")).statusCode(204);
        post(cleo.token(), untalked + "/regard", YES).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:conversation-first"));
        get(cleo.token(), untalked + "/regard").body("yourAssessment", nullValue());
    }

    @Test
    void rejectsAnIncompleteAssessment() {
        state(anna, body("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", true)).statusCode(400);
        state(anna, body("doesTheJobAtLeastAsWell", "yes", "atEaseWithTheirReasons", true, "sharesTheCommitment", true))
                .statusCode(400);
        get(anna.token(), partnership + "/regard").body("yourAssessment", nullValue());
    }

    @Test
    void isVisibleToNobodyElseNotEvenInTheAuditTrail() {
        state(anna, YES).statusCode(204);
        state(ben, YES).statusCode(204);
        get(programme.late().token(), partnership + "/regard").statusCode(404);
        for (var role : new String[]{"hr", "recruiter", "hiring-manager", "hr-system", "auditor"}) {
            get(Tokens.of(role, "someone"), partnership + "/regard").statusCode(403);
        }
        var export = "/v1/matches/people/" + anna.id() + "/export";
        get(Tokens.of("hr", "someone"), export).statusCode(200)
                .body("partnerships[0].regard", nullValue())
                .body("audit.kind", not(hasItem("regard")))
                .body("audit.kind", not(hasItem("conversation")));
        get(anna.token(), export).body("partnerships[0].regard.sharesTheCommitment", equalTo(true))
                .body("audit.kind", hasItem("regard"));
        get(ben.token(), "/v1/matches/people/" + ben.id() + "/export").body("partnerships.regard.size()", equalTo(1));
        assertNotified(ben.id(), "introduction-asked", "partnership-proposed");
        assertEquals(2,
                TestEvents.await(Topics.PARTNERSHIPS, partnership.replaceFirst(".*/", ""), found -> found.size() >= 2).size());
    }

    @Test
    void isDeletedWithThePartnershipAndOnErasure() {
        state(anna, YES).statusCode(204);
        state(ben, YES).statusCode(204);
        PeopleAndRoles.erase(anna.id());
        Awaitility.await().untilAsserted(() -> assertEquals(0, stored()));
        get(ben.token(), partnership + "/regard").statusCode(404);
    }

    private long stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities
                        .createNativeQuery("select count(*) from regard where partnership_id = cast(?1 as uuid)")
                        .setParameter(1, partnership.replaceFirst(".*/", ""))
                        .getSingleResult()).longValue());
    }
}
