package jobshare.profile.vocabulary;

import static jobshare.profile.Call.HR_MANAGER;
import static jobshare.profile.Call.THINK_CREATIVELY;
import static jobshare.profile.Call.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class VocabularySearchTest {

    private static ValidatableResponse find(String kind, String query) {
        return as("employee", "someone").queryParam("query", query).get("/v1/vocabulary/" + kind).then().statusCode(200);
    }

    @Test
    void findsByTheBeginningOfEachWord() {
        find("occupations", "human res").body("items.label", hasItems("human resources manager", "human resources officer"))
                .body("items[0].label", startsWith("human res"));
        find("occupations", "res hum").body("items.uri", hasItem(HR_MANAGER));
    }

    @Test
    void putsTheLabelItselfFirst() {
        find("occupations", "lawyer").body("items[0].label", equalTo("lawyer")).body("items[0].group", equalTo("2611"));
    }

    @Test
    void findsByAnotherLabel() {
        find("occupations", "HR manager").body("items.uri", hasItem(HR_MANAGER));
    }

    @ParameterizedTest
    @CsvSource({"occupations, humna resuorces manager", "occupations, Húman Résources", "occupations, HUMAN RESOURCE"})
    void forgivesTyposAccentsAndCase(String kind, String query) {
        find(kind, query).body("items.uri", hasItem(HR_MANAGER));
    }

    @Test
    void findsStrengthsAmongTheTransversalSkillsAlone() {
        find("strengths", "creativ").body("items[0].uri", equalTo(THINK_CREATIVELY));
        find("strengths", "employment law").body("items.label.findAll { it == 'employment law' }.size()", equalTo(0));
    }

    @Test
    void givesTheSkillsOfAnOccupation() {
        as("recruiter", "r").queryParam("occupation", HR_MANAGER).queryParam("limit", 50).get("/v1/vocabulary/skills").then()
                .statusCode(200).body("items.size()", greaterThan(5)).body("items.label", hasItem("employment law"));
        as("recruiter", "r").queryParam("occupation", HR_MANAGER).queryParam("query", "employ").get("/v1/vocabulary/skills")
                .then()
                .body("items.label", hasItem("employment law"));
    }

    @Test
    void beginsAtTheFirstLabelWhereNothingIsTyped() {
        find("skills", "").body("items.size()", equalTo(10));
        find("skills", "a").body("items.label", everyItem(matchesRegex("[aA].*")));
        as("auditor", "a").get("/v1/vocabulary/occupations?limit=3").then().body("items.size()", lessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table concept; --", "a & | ! : * ' \\", "%%%%", "'':*", "<script>", "👩‍💻👩‍💻", "C++", "ß",
            "שלום"})
    void takesAnyTextForAQuery(String query) {
        for (var kind : new String[]{"occupations", "skills", "strengths"}) {
            find(kind, query);
        }
        as("hr", "h").queryParam("query", query).queryParam("occupation", query).get("/v1/vocabulary/skills").then()
                .statusCode(200);
    }

    @Test
    void refusesWhatIsNoQuery() {
        as("hr", "h").queryParam("query", "x".repeat(101)).get("/v1/vocabulary/skills").then().statusCode(400);
        as("hr", "h").get("/v1/vocabulary/skills?limit=51").then().statusCode(400);
        as("hr", "h").get("/v1/vocabulary/skills?limit=many").then().statusCode(400);
    }
}
