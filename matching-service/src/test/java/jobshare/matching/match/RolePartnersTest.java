package jobshare.matching.match;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

/** Who could share a role with the one who holds it. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class RolePartnersTest {

    private static final String RITA = Tokens.of("recruiter", "rita");

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static RoleId heldBy(Someone incumbent) {
        return PeopleAndRoles.role("rita", "hugo", role -> role.put("incumbentId", incumbent.id().toString()));
    }

    private static String of(RoleId role) {
        return "/v1/matches/roles/" + role + "/partners";
    }

    @Test
    void findsPartnersForTheIncumbent() {
        var anna = programme.early();
        var ben = programme.late();
        var junior = programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.LATE, PeopleAndRoles.LATE);
            person.put("grade", 11).put("yearsOfExperience", 2);
        });
        programme.early();
        var role = heldBy(anna);
        get(RITA, of(role)).statusCode(200)
                .body("items.people",
                        contains(List.of(anna.id().toString(), ben.id().toString()),
                                List.of(anna.id().toString(), junior.id().toString())))
                .body("items[0].contributions.part", hasItem("PAY"))
                .body("items[0].contributions.text", everyItem(notNullValue()))
                .body("items[0].skills.secondLevel", everyItem(notNullValue()))
                .body("items[0].cover.counts.uncovered", equalTo(0))
                .body("logId", notNullValue());
        get(RITA, of(role) + "?limit=1").body("next", notNullValue())
                .body("items.people", contains(List.of(anna.id().toString(), ben.id().toString())));
    }

    @Test
    void hidesPayExpectationsAndSkillLevelsFromTheIncumbent() {
        var anna = programme.early();
        programme.late();
        get(anna.token(), of(heldBy(anna))).statusCode(200)
                .body("items.people", not(empty()))
                .body("items[0].contributions.part", not(hasItem("PAY")))
                .body("items[0].skills.secondLevel", everyItem(nullValue()))
                .body("items[0].skills.heldBy", everyItem(notNullValue()))
                .body("items[0].missing.what", not(hasItem("PAY")));
    }

    @Test
    void theIncumbentNeedNotFitTheRole() {
        var anna = programme.join(person -> {
            PeopleAndRoles.pattern(person, PeopleAndRoles.EARLY, PeopleAndRoles.EARLY);
            person.put("grade", 13);
        });
        var ben = programme.late();
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("incumbentId", anna.id().toString()).put("grade", 11));
        get(RITA, of(role)).body("items.people[0]", hasItem(ben.id().toString()));
    }

    @Test
    void isAvailableToTheIncumbentAndTheOwnersOfTheRole() {
        var anna = programme.early();
        var ben = programme.late();
        var role = heldBy(anna);
        get(Tokens.of("hiring-manager", "hugo"), of(role)).statusCode(200);
        get(Tokens.of("hr", "someone-of-hr"), of(role)).statusCode(200);
        get(Tokens.of("recruiter", "another"), of(role)).statusCode(404);
        get(ben.token(), of(role)).statusCode(404);
        get(Tokens.of("auditor", "ada"), of(role)).statusCode(403);
        get(RITA, of(PeopleAndRoles.role("rita", "hugo", told -> told.remove("incumbentId")))).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:no-incumbent"))
                .body("detail", containsString("incumbentId"));
    }

    @Test
    void activePartnersAreOfferedToNobodyElse() {
        var anna = programme.early();
        var ben = programme.late();
        programme.late();
        var partnership = partners(anna, ben);
        get(RITA, of(heldBy(anna))).body("items.people", contains(List.of(anna.id().toString(), ben.id().toString())))
                .body("items[0].partnershipId", equalTo(partnership));
    }
}
