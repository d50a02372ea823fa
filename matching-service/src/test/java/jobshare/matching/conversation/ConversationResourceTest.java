package jobshare.matching.conversation;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
class ConversationResourceTest {

    private static final String PARTNERS = "questions.find { it.id == '%s' }.partnerAnswer";
    private static final String YOURS = "questions.find { it.id == '%s' }.yourAnswer";

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String id;
    private String conversation;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        id = partners(anna, ben);
        conversation = "/v1/partnerships/" + id + "/conversation";
    }

    private ValidatableResponse answer(Someone by, String question, String text) {
        return post(by.token(), conversation + "/answers/" + question, body("text", text));
    }

    private static String of(String whose, String question) {
        return whose.formatted(question);
    }

    @Test
    void asksBothTheSameQuestions() {
        var asked = get(anna.token(), conversation).statusCode(200)
                .body("questions.id", hasItems("days", "decisions", "mistakes", "past-shares", "if-one-leaves"))
                .extract()
                .path("questions.id");
        get(ben.token(), conversation).body("questions.id", equalTo(asked));
    }

    @Test
    void anAnswerIsShownOnceBothHaveAnswered() {
        answer(anna, "mistakes", "O'Brien <b> tells").statusCode(204);
        get(anna.token(), conversation).body(of(YOURS, "mistakes") + ".text", equalTo("O'Brien <b> tells"))
                .body(of(PARTNERS, "mistakes"), nullValue())
                .body("answeredByYou", equalTo(1))
                .body("answeredByBoth", equalTo(0));
        get(ben.token(), conversation).body(not(containsString("O'Brien"))).body("answeredByBoth", equalTo(0));
        answer(ben, "mistakes", "I tell").statusCode(204);
        get(anna.token(), conversation).body(of(PARTNERS, "mistakes") + ".text", equalTo("I tell"))
                .body("answeredByBoth", equalTo(1));
        get(ben.token(), conversation).body(of(PARTNERS, "mistakes") + ".text", equalTo("O'Brien <b> tells"));
    }

    /** Until both answered, nothing reveals whether the partner did. */
    @Test
    void doesNotRevealWhetherThePartnerAnswered() {
        var before = get(ben.token(), conversation).extract().asString();
        answer(anna, "mistakes", "She tells").statusCode(204);
        assertEquals(before, get(ben.token(), conversation).extract().asString());
    }

    @Test
    void anAnswerCanBeChangedAndWithdrawn() {
        answer(anna, "decisions", "first").statusCode(204);
        answer(ben, "decisions", "bens").statusCode(204);
        answer(anna, "decisions", "second").statusCode(204);
        get(ben.token(), conversation).body(of(PARTNERS, "decisions") + ".text", equalTo("second"));
        post(anna.token(), conversation + "/answers/decisions/withdraw").statusCode(204);
        get(ben.token(), conversation).body(of(PARTNERS, "decisions"), nullValue());
        get(anna.token(), conversation).body(of(PARTNERS, "decisions"), nullValue()).body(of(YOURS, "decisions"), nullValue());
        post(anna.token(), conversation + "/answers/decisions/withdraw").statusCode(204);
    }

    @Test
    void rejectsAnswersToUnknownOrUnaskedQuestions() {
        // both profiles are the producer's example
        answer(anna, "handover", "x").statusCode(409).body("type", equalTo("urn:jobshare:problem:not-asked"));
        answer(anna, "salary", "x").statusCode(404);
        answer(anna, "decisions", " ").statusCode(400);
        answer(anna, "decisions", "x".repeat(901)).statusCode(400);
        get(anna.token(), conversation).body("answeredByYou", equalTo(0));
    }

    @Test
    void anAnswerRemainsWhenItsQuestionIsNoLongerAsked() {
        var other = programme.change(ben, person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE);
            person.put("overlapSlots", 6);
        });
        answer(anna, "handover", "on Wednesdays").statusCode(204);
        programme.change(other, person -> PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE));
        get(anna.token(), conversation).body("questions.find { it.id == 'handover' }.reason", equalTo("ANSWERED"))
                .body(of(YOURS, "handover") + ".text", equalTo("on Wednesdays"));
        get(ben.token(), conversation).body("questions.id", not(hasItem("handover")));
    }

    @Test
    void isVisibleToTheMembersAndNotToHr() {
        var stranger = programme.late();
        get(stranger.token(), conversation).statusCode(404);
        answer(stranger, "decisions", "x").statusCode(404);
        for (var role : new String[]{"hr", "recruiter", "hiring-manager", "hr-system", "auditor"}) {
            get(Tokens.of(role, "someone"), conversation).statusCode(403);
        }
    }

    @Test
    void isOpenBeforeConfirmationAndDeletedWithThePartnership() {
        answer(anna, "decisions", "annas").statusCode(204);
        answer(ben, "decisions", "bens").statusCode(204);
        post(ben.token(), "/v1/partnerships/" + id + "/dissolve").statusCode(200);
        get(anna.token(), conversation).statusCode(404);
        answer(anna, "decisions", "x").statusCode(409).body("type", equalTo("urn:jobshare:problem:partnership-dissolved"));
        assertEquals(0, answersStored());

        var cleo = programme.early();
        var introduction = introduced(cleo, programme.late());
        String proposed = post(cleo.token(), "/v1/partnerships", body("introductionId", introduction)).statusCode(201)
                .extract()
                .path("id");
        get(cleo.token(), "/v1/partnerships/" + proposed + "/conversation").statusCode(200);
    }

    @Test
    void isDeletedOnErasure() {
        answer(anna, "decisions", "annas").statusCode(204);
        answer(ben, "decisions", "bens").statusCode(204);
        PeopleAndRoles.erase(anna.id());
        Awaitility.await().untilAsserted(() -> assertEquals(0, answersStored()));
    }

    @Test
    void isPublishedInNoEvent() {
        answer(anna, "decisions", "verysecret").statusCode(204);
        answer(ben, "decisions", "verysecret").statusCode(204);
        post(ben.token(), "/v1/partnerships/" + id + "/dissolve").statusCode(200);
        var events = TestEvents.await(Topics.PARTNERSHIPS, id, found -> found.size() >= 3);
        assertEquals(3, events.size());
        assertEquals(0, events.stream().filter(event -> TestEvents.text(event).contains("verysecret")).count());
    }

    private long answersStored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities
                        .createNativeQuery("select count(*) from conversation_answer where partnership_id = cast(?1 as uuid)")
                        .setParameter(1, id)
                        .getSingleResult()).longValue());
    }
}
