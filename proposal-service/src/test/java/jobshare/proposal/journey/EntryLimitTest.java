package jobshare.proposal.journey;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import jobshare.kit.security.SubjectKeys;
import org.junit.jupiter.api.Test;

/** How much one proposal can collect. */
@ServiceTest
class EntryLimitTest {

    private static final int LIMIT = 30;

    @Inject
    SubjectKeys keys;

    private static void refused(JourneyFixture.Caller caller, String path, String body, String plural) {
        caller.posts(path, body, 409)
                .body("type", equalTo("urn:jobshare:problem:too-many-" + plural))
                .body("detail", equalTo("This proposal already has the maximum of " + LIMIT + " " + plural + "."));
    }

    @Test
    void limitsQuestions() {
        var programme = JourneyFixture.start(keys);
        var path = programme.inReview("");
        for (int i = 0; i < LIMIT; i++) {
            programme.manager().posts(path + "/ask", "{\"text\": \"Why?\"}", 200);
            programme.asAnna().posts(path + "/answer", "{\"text\": \"Because\"}", 200);
        }
        refused(programme.manager(), path + "/ask", "{\"text\": \"Why?\"}", "questions");
    }

    @Test
    void limitsInterviews() {
        var programme = JourneyFixture.start(keys);
        var path = programme.inReview("");
        for (int i = 0; i < LIMIT; i++) {
            programme.manager().posts(path + "/interviews", JourneyFixture.INTERVIEW, 201);
        }
        refused(programme.manager(), path + "/interviews", JourneyFixture.INTERVIEW, "interviews");
    }

    @Test
    void limitsCounterOffers() {
        var programme = JourneyFixture.start(keys);
        var path = programme.offered();
        var counter = "{\"text\": \"A day later\", \"startDate\": \"2027-01-05\"}";
        for (int i = 0; i < LIMIT; i++) {
            programme.asAnna().posts(path + "/counter", counter, 200);
            programme.asAnna().posts(path + "/withdraw-counter", 200);
        }
        refused(programme.asAnna(), path + "/counter", counter, "counter-offers");
    }
}
