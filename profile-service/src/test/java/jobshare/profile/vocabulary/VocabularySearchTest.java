package jobshare.profile.vocabulary;

import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.THINK_CREATIVELY;
import static jobshare.profile.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class VocabularySearchTest {

    @Inject
    VocabularyWriter writer;

    private static ValidatableResponse find(String kind, String query) {
        return as("employee", "someone").queryParam("query", query).get("/v1/vocabulary/" + kind).then().statusCode(200);
    }

    @Test
    void matchesThePrefixOfEachWord() {
        find("occupations", "human res").body("items.label", hasItems("human resources manager", "human resources officer"))
                .body("items[0].label", startsWith("human res"));
        find("occupations", "res hum").body("items.uri", hasItem(HR_MANAGER));
    }

    @Test
    void ranksAnExactLabelFirst() {
        find("occupations", "lawyer").body("items[0].label", equalTo("lawyer")).body("items[0].group", equalTo("2611"));
    }

    @Test
    void matchesAlternativeLabels() {
        find("occupations", "HR manager").body("items.uri", hasItem(HR_MANAGER));
    }

    @ParameterizedTest
    @CsvSource({"occupations, humna resuorces manager", "occupations, Húman Résources", "occupations, HUMAN RESOURCE"})
    void toleratesTyposAccentsAndCase(String kind, String query) {
        find(kind, query).body("items.uri", hasItem(HR_MANAGER));
    }

    @ParameterizedTest
    @CsvSource({"occupations, lwayer, lawyer", "occupations, resuorces manag, human resources manager",
            "skills, emplyoment la, employment law", "skills, employmnt law, employment law",
            "strengths, cretively, think creatively", "strengths, think cretiv, think creatively"})
    void ranksTheLikeliestCorrectionFirst(String kind, String query, String label) {
        find(kind, query).body("items[0].label", equalTo(label));
    }

    @Test
    void ranksPrefixesThenWordsThenAlternativeLabels() {
        var word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> writer.write(List.of(skill("other", "bees", word + " care"),
                        skill("words", "long care of " + word, ""), skill("exact", word, ""),
                        skill("longer", word + " and more and more", ""), skill("begins", word + " more", ""))));
        find("skills", word).body("items.description", contains("exact", "begins", "longer", "words", "other"));
        find("skills", word + " ca").body("items.description", contains("words", "other"));
        find("skills", "care " + word).body("items.description", contains("words", "other"));
        find("skills", "carre " + word).body("items.description", hasItems("words", "other"));
    }

    private static EscoRow.Concept skill(String name, String label, String other) {
        return new EscoRow.Concept(ConceptKind.SKILL, "urn:" + name + ":" + UUID.randomUUID(), label, List.of(other), name, null);
    }

    @Test
    void findsStrengthsOnlyAmongTransversalSkills() {
        find("strengths", "creativ").body("items[0].uri", equalTo(THINK_CREATIVELY));
        find("strengths", "employment law").body("items.label.findAll { it == 'employment law' }.size()", equalTo(0));
    }

    @Test
    void returnsTheSkillsOfAnOccupation() {
        as("recruiter", "r").queryParam("occupation", HR_MANAGER)
                .queryParam("limit", 50)
                .get("/v1/vocabulary/skills")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(5))
                .body("items.label", hasItem("employment law"));
        as("recruiter", "r").queryParam("occupation", HR_MANAGER)
                .queryParam("query", "employ")
                .get("/v1/vocabulary/skills")
                .then()
                .body("items.label", hasItem("employment law"));
    }

    @Test
    void returnsTheFirstLabelsWithoutAQuery() {
        find("skills", "").body("items.size()", equalTo(10));
        find("skills", "a").body("items.label", everyItem(matchesRegex("[aA].*")));
        as("auditor", "a").get("/v1/vocabulary/occupations?limit=3").then().body("items.size()", lessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table concept; --", "a & | ! : * ' \\", "%%%%", "'':*", "<script>", "👩‍💻👩‍💻", "C++", "ß",
            "שלום"})
    void acceptsAnyTextAsAQuery(String query) {
        for (var kind : new String[]{"occupations", "skills", "strengths"}) {
            find(kind, query);
        }
        as("hr", "h").queryParam("query", query)
                .queryParam("occupation", query)
                .get("/v1/vocabulary/skills")
                .then()
                .statusCode(200);
    }

    @Test
    void rejectsInvalidQueries() {
        as("hr", "h").queryParam("query", "x".repeat(101)).get("/v1/vocabulary/skills").then().statusCode(400);
        as("hr", "h").get("/v1/vocabulary/skills?limit=51").then().statusCode(400);
        as("hr", "h").get("/v1/vocabulary/skills?limit=many").then().statusCode(400);
    }
}
