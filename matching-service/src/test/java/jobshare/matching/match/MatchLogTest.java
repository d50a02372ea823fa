package jobshare.matching.match;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

/** An answer can be explained again, from what it was made from. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class MatchLogTest {

    private static final String AUDITOR = Tokens.of("auditor", "ada");
    private static final String RITA = Tokens.of("recruiter", "rita");

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static ValidatableResponse log(String logId) {
        return get(AUDITOR, "/v1/matches/log/" + logId).statusCode(200);
    }

    private static String answered(String token, String path) {
        return get(token, path).statusCode(200).extract().path("logId");
    }

    private static String partnersOf(Someone someone) {
        return "/v1/matches/people/" + someone.id();
    }

    private static void assertReproduced(String logId) {
        log(logId).body("reproduced", equalTo(true))
                .body("reproduction", containsString("Recomputation from the logged inputs gives the same results."))
                .body("recomputed", nullValue())
                .body("results", not(hasSize(0)));
    }

    @Test
    void anAnswerIsReproducedAfterThePeopleHaveChanged() {
        var anna = programme.early();
        var ben = programme.late();
        var logId = answered(anna.token(), partnersOf(anna) + "?site=AMS&limit=5");
        programme.change(ben, person -> PeopleAndRoles.pattern(person, PeopleAndRoles.EARLY, PeopleAndRoles.EARLY));
        programme.change(anna, person -> person.put("yearsOfExperience", 40));
        assertReproduced(logId);
        log(logId).body("context.site", equalTo("AMS"))
                .body("context.limit", equalTo(5))
                .body("inputs", hasSize(2))
                .body("inputs.content.lineManagerKey", not(hasItem(notNullValue())));
    }

    @Test
    void explanationsAndRefusalsAreReproducedAfterFactsHaveChanged() {
        var anna = programme.early();
        var ben = programme.late();
        var explained = answered(anna.token(), partnersOf(anna) + "/with/" + ben.id());
        partners(anna, ben);
        var partnered = answered(anna.token(), partnersOf(anna) + "/with/" + ben.id());
        var elsewhere = answered(anna.token(), partnersOf(anna) + "/with/" + programme.late().id());
        assertReproduced(explained);
        assertReproduced(partnered);
        assertReproduced(elsewhere);
        log(explained).body("context.rank", equalTo(1)).body("facts", hasSize(0));
        log(partnered).body("facts.kind", hasItem("PARTNERS")).body("facts[0].people", hasSize(2));
        log(elsewhere).body("facts[0].people", hasSize(1)).body("results[0].refusals.constraint", hasItem("FREE"));
    }

    @Test
    void answersForARoleAreReproducedForTheEmployerAndTheIncumbent() {
        var anna = programme.early();
        programme.late();
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("incumbentId", anna.id().toString()));
        var asEmployer = answered(RITA, "/v1/matches/roles/" + role + "/partners");
        var asIncumbent = answered(anna.token(), "/v1/matches/roles/" + role + "/partners");
        var pairs = answered(RITA, "/v1/matches/roles/" + role);
        assertReproduced(asEmployer);
        assertReproduced(asIncumbent);
        assertReproduced(pairs);
        log(asEmployer).body("question", equalTo("ROLE_PARTNERS"))
                .body("about", equalTo(role.toString()))
                .body("weights.SLOTS", equalTo(5))
                .body("weights.PAY", equalTo(1))
                .body("inputs.kind", hasItem("ROLE"));
    }

    /** They count in the recomputation, which must be possible all the same. */
    @Test
    void showsNeitherExpectedPayNorAnswers() {
        var incumbent = programme.early();
        programme.late();
        programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE);
            person.remove("payExpectation");
        });
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("incumbentId", incumbent.id().toString()));
        var logId = answered(RITA, "/v1/matches/roles/" + role + "/partners");
        assertReproduced(logId);
        var shown = log(logId).body("inputs.content.payExpectation", not(hasItem(notNullValue())))
                .body("inputs.content.values", not(hasItem(notNullValue())))
                .body("results.contributions.flatten().part", hasItem("PAY"))
                .body("results.contributions.flatten().findAll { it.part == 'PAY' }.collect { it.keySet() }.flatten().toSet()",
                        equalTo(Set.of("part", "weight")))
                .body("results.missing.flatten().what", not(hasItem("PAY")))
                .extract()
                .asString();
        assertFalse(shown.contains("76000") || shown.contains("expects") || shown.contains("expected pay"), shown);
        change("update match_log set results = cast(jsonb_set(cast(results as jsonb), '{0,score}', '1') as json) where id = "
                + "cast(?1 as uuid)", logId);
        log(logId).body("reproduced", equalTo(false))
                .body("recomputed[0].contributions.findAll { it.part == 'PAY' }.collect { it.keySet() }.flatten().toSet()",
                        equalTo(Set.of("part", "weight")));
    }

    @Test
    void detectsATamperedEntry() {
        var anna = programme.early();
        programme.late();
        var logId = answered(anna.token(), partnersOf(anna));
        int score = log(logId).extract().path("results[0].score");
        change("update match_log set results = cast(jsonb_set(cast(results as jsonb), '{0,score}', '1') as json) where id = "
                + "cast(?1 as uuid)", logId);
        log(logId).body("reproduced", equalTo(false))
                .body("recomputed[0].score", equalTo(score))
                .body("reproduction", containsString("1 of 1 results differ when recomputed from the logged inputs."));
    }

    @Test
    void usesTheModelVersionOfTheAnswer() {
        var anna = programme.early();
        programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE);
            person.put("grade", 13);
        });
        var logId = answered(anna.token(), partnersOf(anna));
        change("""
                insert into matching_model (version, settings, since)
                select ?1, settings || '{"version": "strict-1", "grades-apart": "0"}', now() from matching_model limit 1""",
                "strict-" + logId);
        change("update match_log set model_version = 'strict-' || id where id = cast(?1 as uuid)", logId);
        log(logId).body("reproduced", equalTo(false)).body("recomputed[0].refusals.constraint", hasItem("GRADE"));
        change("update match_log set model_version = 'unheard-of' where id = cast(?1 as uuid)", logId);
        log(logId).body("reproduced", nullValue()).body("reproduction", containsString("unheard-of"));
    }

    @Test
    void saysWhatCannotBeReproducedAfterAnErasure() {
        var anna = programme.early();
        var ben = programme.late();
        programme.late();
        var logId = answered(anna.token(), partnersOf(anna));
        var onlyBen = answered(anna.token(), partnersOf(anna) + "/with/" + ben.id());
        PeopleAndRoles.erase(ben.id());
        await().untilAsserted(() -> log(logId).body("inputs", hasSize(2))
                .body("reproduced", equalTo(true))
                .body("reproduction", containsString("1 of 2 results cannot be recomputed, because their inputs were erased.")));
        log(onlyBen).body("reproduced", nullValue()).body("reproduction", containsString("The inputs were erased"));
        PeopleAndRoles.erase(anna.id());
        await().untilAsserted(() -> log(logId).body("results", hasSize(0)).body("reproduced", nullValue()));
    }

    @Test
    void concurrentAnswersAreAllLoggedAndTheirInputsStoredOnce() throws Exception {
        var crowd = new ArrayList<Someone>();
        for (int i = 0; i < 4; i++) {
            crowd.add(programme.early());
            crowd.add(programme.late());
        }
        Set<String> answered = new ConcurrentSkipListSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 10; round++) {
                crowd.forEach(one -> threads.submit(() -> answered.add(answered(one.token(), partnersOf(one)))));
            }
        }
        assertEquals(80, answered.size());
        var logged = new TreeSet<String>();
        for (var one : crowd) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("select cast(id as text) from match_log where about = ?1", String.class)
                            .setParameter(1, one.id().value())
                            .getResultStream()
                            .forEach(id -> logged.add((String) id)));
        }
        assertEquals(answered, logged);
        answered.stream().limit(3).forEach(MatchLogTest::assertReproduced);
    }

    private void change(String sql, String parameter) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(1, entities.createNativeQuery(sql).setParameter(1, parameter).executeUpdate()));
    }
}
