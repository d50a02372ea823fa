package jobshare.matching.match;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class MatchResourceTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");

    /** When nobody else in these tests works, so that a role's pairs are of one test. */
    private static final long SATURDAYS = 0b111L << 15 | 0b111L << 36;
    private static final long SUNDAYS = SATURDAYS << 3;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private Someone works(long slots) {
        return programme.join(person -> PeopleAndRoles.pattern(person, slots, slots));
    }

    private static String partnersOf(Someone someone) {
        return "/v1/matches/people/" + someone.id();
    }

    @Test
    void findsTheBestPartnersAndExplainsThem() {
        var anna = programme.early();
        var ben = programme.late();
        var lessAlike = programme.join(person -> {
            PeopleAndRoles.pattern(person, 0, PeopleAndRoles.LATE);
            person.put("yearsOfExperience", 1);
        });
        programme.early();
        get(anna.token(), partnersOf(anna)).statusCode(200)
                .body("items.personId", contains(ben.id().toString(), lessAlike.id().toString()))
                .body("items[0].score", greaterThan(0))
                .body("items[0].directions.mine", notNullValue())
                .body("items[0].directions.theirs", notNullValue())
                .body("items[0].confidence", greaterThan(0))
                .body("items[0].contributions.criterion", hasItems("SCHEDULE", "EXPERIENCE"))
                .body("items[0].contributions.text", everyItem(notNullValue()))
                .body("items[0].cover.uncovered", hasSize(0))
                .body("items[0].cover.counts.uncovered", equalTo(0))
                .body("next", nullValue())
                .body("logId", notNullValue())
                .body("modelVersion", notNullValue());
    }

    @Test
    void theContributionsAddUpToTheScore() {
        var anna = programme.early();
        programme.late();
        var answer = get(anna.token(), partnersOf(anna)).extract().jsonPath();
        List<Integer> points = answer.getList("items[0].contributions.points");
        assertEquals(answer.getInt("items[0].directions.mine"), points.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void returnsTheRankingInPages() {
        var anna = programme.early();
        for (int i = 0; i < 3; i++) {
            programme.late();
        }
        List<String> all = get(anna.token(), partnersOf(anna)).extract().path("items.personId");
        var first = get(anna.token(), partnersOf(anna) + "?limit=2").body("items.personId", equalTo(all.subList(0, 2)));
        String next = first.extract().path("next");
        get(anna.token(), partnersOf(anna) + "?limit=2&cursor=" + next).body("items.personId", equalTo(all.subList(2, 3)))
                .body("next", nullValue());
        get(anna.token(), partnersOf(anna) + "?cursor=nonsense").statusCode(400);
    }

    @Test
    void explainsOneMatchTheSameFromBothSides() {
        var anna = programme.early();
        var ben = programme.late();
        int score = get(anna.token(), partnersOf(anna) + "/with/" + ben.id()).statusCode(200)
                .body("refusals", empty())
                .body("cover", notNullValue())
                .body("rank", equalTo(1))
                .extract()
                .path("score");
        get(ben.token(), partnersOf(ben) + "/with/" + anna.id()).statusCode(200).body("score", equalTo(score));
    }

    @Test
    void returnsTheRankOfAPersonBeyondTheFirstPage() {
        var anna = programme.early();
        for (int i = 0; i < 4; i++) {
            programme.late();
        }
        List<String> all = get(anna.token(), partnersOf(anna)).extract().path("items.personId");
        for (int i = 0; i < all.size(); i++) {
            get(anna.token(), partnersOf(anna) + "/with/" + all.get(i)).body("rank", equalTo(i + 1));
        }
    }

    @Test
    void explainsWhyNobodyIsFound() {
        var paused = programme.join(person -> person.put("status", "PAUSED").put("visibility", "HIDDEN"));
        get(paused.token(), partnersOf(paused)).body("items", empty())
                .body("blockers.constraint", contains("ACTIVE", "VISIBLE"))
                .body("blockers.text", everyItem(containsString("Your profile")));
        var anna = programme.early();
        get(anna.token(), partnersOf(anna)).body("items", empty()).body("blockers", empty());
    }

    @Test
    void explainsWhyTwoPeopleCannotBePaired() {
        var anna = programme.early();
        var alike = programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.EARLY, PeopleAndRoles.EARLY);
            person.put("grade", 20);
        });
        get(anna.token(), partnersOf(anna) + "/with/" + alike.id()).statusCode(200)
                .body("refusals.constraint", contains("COVER", "GRADE"))
                .body("refusals[1].text", containsString("12"))
                .body("refusals[1].text", not(containsString("20")))
                .body("score", nullValue());
    }

    @Test
    void aHiddenPersonLooksLikeAnUnknownOne() {
        var anna = programme.early();
        var hidden = programme.join(person -> person.put("visibility", "HIDDEN"));
        var paused = programme.join(person -> person.put("status", "PAUSED"));
        var unknown = UUID.randomUUID();
        for (var id : List.of(hidden.id().toString(), paused.id().toString(), unknown.toString())) {
            get(anna.token(), partnersOf(anna) + "/with/" + id).statusCode(404)
                    .body("type", equalTo("urn:jobshare:problem:not-found"))
                    .body("detail", equalTo("Person " + id + " was not found."));
        }
        get(HR, partnersOf(anna) + "/with/" + hidden.id()).statusCode(200).body("refusals.constraint", hasItem("VISIBLE"));
    }

    @Test
    void showsMatchesToThePersonAndToHr() {
        var anna = programme.early();
        var ben = programme.late();
        get(ben.token(), partnersOf(anna)).statusCode(404);
        get(ben.token(), partnersOf(anna) + "/with/" + ben.id()).statusCode(404);
        get(HR, partnersOf(anna)).statusCode(200).body("items.personId", contains(ben.id().toString()));
        get(HR, "/v1/matches/people/" + UUID.randomUUID()).statusCode(404);
        for (var role : List.of("recruiter", "hiring-manager", "hr-system", "auditor")) {
            get(Tokens.of(role, "x"), partnersOf(anna)).statusCode(403);
        }
    }

    @Test
    void aChangedProfileTakesEffectInTheNextAnswer() {
        var anna = programme.early();
        var ben = programme.early();
        get(anna.token(), partnersOf(anna)).body("items", empty());
        programme.change(ben, person -> PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE));
        get(anna.token(), partnersOf(anna)).body("items.personId", contains(ben.id().toString()));
        PeopleAndRoles.erase(ben.id());
        get(anna.token(), partnersOf(anna)).body("items", empty());
        get(anna.token(), partnersOf(anna) + "/with/" + ben.id()).statusCode(404);
    }

    @Test
    void partnersAreNotOfferedToOthers() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        partners(anna, ben);
        get(cleo.token(), partnersOf(cleo)).body("items", empty());
        get(anna.token(), partnersOf(anna)).body("items", empty()).body("blockers.constraint", contains("FREE"));
        get(anna.token(), partnersOf(anna) + "/with/" + cleo.id()).statusCode(200).body("refusals.constraint", contains("FREE"));
    }

    @Test
    void findsTheBestPairsForARole() {
        var anna = works(PeopleAndRoles.EARLY | SATURDAYS);
        var ben = works(PeopleAndRoles.LATE | SUNDAYS);
        var dora = works(PeopleAndRoles.EARLY | SATURDAYS);
        var emil = works(PeopleAndRoles.LATE | SUNDAYS);
        var partnership = partners(anna, ben);
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("requiredSlots", SATURDAYS | SUNDAYS));
        var rita = Tokens.of("recruiter", "rita");
        var all = get(rita, "/v1/matches/roles/" + role + "?limit=100").statusCode(200)
                .body("items.score", everyItem(greaterThan(0)))
                .body("items[0].people", hasSize(2))
                .body("items[0].skills.heldBy", everyItem(oneOf("FIRST", "SECOND", "BOTH", "NEITHER")))
                .body("items[0].cover.counts.uncovered", equalTo(0))
                .body("items.find { it.partnershipId == '" + partnership + "' }.people",
                        contains(anna.id().toString(), ben.id().toString()));
        all.body("items", hasSize(2));
        all.body("items.find { it.people.contains('" + dora.id() + "') }.people", hasItem(emil.id().toString()));
        get(Tokens.of("hiring-manager", "hugo"), "/v1/matches/roles/" + role).statusCode(200);
        get(HR, "/v1/matches/roles/" + role).statusCode(200);
        get(Tokens.of("recruiter", "another"), "/v1/matches/roles/" + role).statusCode(404);
        get(HR, "/v1/matches/roles/" + UUID.randomUUID()).statusCode(404);
        get(anna.token(), "/v1/matches/roles/" + role).statusCode(403);
    }

    @Test
    void auditorsReadTheLoggedAnswer() {
        var anna = programme.early();
        var ben = programme.late();
        var answer = get(anna.token(), partnersOf(anna)).extract().jsonPath();
        programme.change(ben, person -> person.put("status", "PAUSED"));
        var log = "/v1/matches/log/" + answer.getString("logId");
        get(Tokens.of("auditor", "ada"), log).statusCode(200)
                .body("question", equalTo("PARTNERS"))
                .body("about", equalTo(anna.id().toString()))
                .body("askedByKey", equalTo(PeopleAndRoles.key(anna.subject())))
                .body("modelVersion", equalTo(answer.getString("modelVersion")))
                .body("weights.SCHEDULE", equalTo(5))
                .body("results", equalTo(answer.getList("items")))
                .body("inputs.id", hasItems(anna.id().toString(), ben.id().toString()))
                .body("inputs.find { it.id == '" + ben.id() + "' }.version", equalTo(1))
                .body("inputs.find { it.id == '" + ben.id() + "' }.content.status", equalTo("ACTIVE"))
                .body("inputs.content.subjectKey", everyItem(nullValue()));
        get(HR, log).statusCode(403);
        get(Tokens.of("auditor", "ada"), "/v1/matches/log/" + UUID.randomUUID()).statusCode(404);
        get(Tokens.of("auditor", "ada"), "/v1/matches/log/nonsense").statusCode(400);
    }

    @Test
    void refusalsAreLogged() {
        var anna = programme.early();
        var alike = programme.early();
        String logId = get(anna.token(), partnersOf(anna) + "/with/" + alike.id()).extract().path("logId");
        get(Tokens.of("auditor", "ada"), "/v1/matches/log/" + logId).statusCode(200)
                .body("question", equalTo("EXPLANATION"))
                .body("results[0].refusals.constraint", hasItem("COVER"));
    }

    @Test
    void redactsErasedPeopleInTheLog() {
        var anna = programme.early();
        var ben = programme.late();
        var other = programme.late();
        String logId = get(anna.token(), partnersOf(anna)).extract().path("logId");
        PeopleAndRoles.erase(ben.id());
        var auditor = Tokens.of("auditor", "ada");
        await().untilAsserted(() -> get(auditor, "/v1/matches/log/" + logId).body("inputs.id", not(hasItem(ben.id().toString())))
                .body("results.personId", not(hasItem(ben.id().toString())))
                .body("results.personId", hasItem(other.id().toString())));
    }

    @Test
    void rejectsAnInvalidLimit() {
        var anna = programme.early();
        get(anna.token(), partnersOf(anna) + "?limit=0").statusCode(400);
        get(anna.token(), partnersOf(anna) + "?limit=101").statusCode(400);
        get(anna.token(), "/v1/matches/people/nonsense").statusCode(400);
        post(anna.token(), "/v1/matches/people/" + anna.id(), body()).statusCode(405);
    }
}
