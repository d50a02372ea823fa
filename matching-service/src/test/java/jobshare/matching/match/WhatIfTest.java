package jobshare.matching.match;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class WhatIfTest {

    private static final List<Map<String, String>> LATE = List.of(Map.of("wed", "PP-", "thu", "PP-", "fri", "PP-"));

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static String whatIf(Someone someone) {
        return "/v1/matches/people/" + someone.id() + "/what-if";
    }

    @Test
    void comparesTheScoresOfOtherWeightsWithTheCurrentOnes() {
        var anna = programme.early();
        var ben = programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE);
            person.put("yearsOfExperience", 1);
        });
        int now = get(anna.token(), "/v1/matches/people/" + anna.id()).extract().path("items[0].score");
        post(anna.token(), whatIf(anna), body("weights", Map.of("EXPERIENCE", 5, "SCHEDULE", 0))).statusCode(200)
                .body("changed", contains("weights"))
                .body("weights.EXPERIENCE", equalTo(5))
                .body("weights.SCHEDULE", equalTo(0))
                .body("weights.VALUES", equalTo(5))
                .body("items.match.personId", contains(ben.id().toString()))
                .body("items[0].rank", equalTo(1))
                .body("items[0].currentRank", equalTo(1))
                .body("items[0].currentScore", equalTo(now))
                .body("items[0].match.score", lessThan(now))
                .body("removed", empty())
                .body("logId", nullValue())
                .body("modelVersion", notNullValue());
    }

    @Test
    void anotherPatternAddsAndRemovesPeople() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.early();
        post(anna.token(), whatIf(anna), body("pattern", LATE)).statusCode(200)
                .body("changed", contains("pattern"))
                .body("items.match.personId", contains(cleo.id().toString()))
                .body("items[0].currentRank", nullValue())
                .body("items[0].currentScore", nullValue())
                .body("removed.personId", contains(ben.id().toString()))
                .body("removed[0].currentRank", equalTo(1))
                .body("removed[0].score", nullValue())
                .body("removed[0].refusals.constraint", contains("COVER"));
    }

    @Test
    void appliesAllWishes() {
        var anna = programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.EARLY, PeopleAndRoles.EARLY);
            person.put("remote", "ON_SITE");
        });
        programme.late();
        post(anna.token(), whatIf(anna),
                body("share", Map.of("min", 0.1, "max", 0.2), "overlapSlots", 4, "splits", List.of("SPLIT_DAYS"), "wayOfSharing",
                        "ISLANDS", "remote", "REMOTE", "mustHaves", List.of(), "acceptsTwoGradesApart", true))
                .statusCode(200)
                .body("changed",
                        contains("share", "overlapSlots", "splits", "wayOfSharing", "remote", "mustHaves",
                                "acceptsTwoGradesApart"))
                .body("removed[0].refusals.constraint", hasItem("SHARES"));
        post(anna.token(), whatIf(anna), body()).statusCode(200).body("changed", empty()).body("removed", empty());
    }

    @Test
    void storesNothing() {
        var anna = programme.early();
        var ben = programme.late();
        post(anna.token(), whatIf(anna), body("pattern", LATE)).statusCode(200);
        post(anna.token(), whatIf(anna), body("weights", Map.of("VALUES", 0))).statusCode(200);
        assertEquals(0, count("match_log where about = '" + anna.id() + "'"));
        assertEquals(0, count("match_input where id in ('" + anna.id() + "', '" + ben.id() + "')"));
        get(anna.token(), "/v1/matches/people/" + anna.id()).body("items.personId", contains(ben.id().toString()));
    }

    @Test
    void explainsWhyNobodyCanBeOffered() {
        var anna = programme.early();
        partners(anna, programme.late());
        post(anna.token(), whatIf(anna), body("weights", Map.of("VALUES", 0))).statusCode(200)
                .body("items", empty())
                .body("blockers.constraint", contains("FREE"));
    }

    @Test
    void isAvailableToThePersonAndHr() {
        var anna = programme.early();
        var ben = programme.late();
        post(ben.token(), whatIf(anna), body()).statusCode(404);
        post(Tokens.of("hr", "someone-of-hr"), whatIf(anna), body()).statusCode(200);
        post(Tokens.of("recruiter", "rita"), whatIf(anna), body()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"weights\": {\"SCHEDULE\": 6}}", "{\"weights\": {\"LUCK\": 1}}",
            "{\"weights\": {\"VALUES\": null}}", "{\"pattern\": [{\"mon\": \"XX-\"}]}",
            "{\"share\": {\"min\": 0.8, \"max\": 0.5}}", "{\"share\": {\"min\": 0.8}}", "{\"overlapSlots\": 43}",
            "{\"splits\": [null]}", "{\"grade\": 3}", "[]", "null", ""})
    void rejectsInvalidWishes(String body) {
        var anna = programme.early();
        as(anna.token()).body(body)
                .post(whatIf(anna))
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-request"))
                .body("detail", not(containsString("Exception")));
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }
}
