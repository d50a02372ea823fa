package jobshare.matching.agreement;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AgreementTemplateResourceTest {

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String partnership;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        partnership = "/v1/partnerships/" + partners(anna, ben);
    }

    @Test
    void canBeStoredAndSignedUnchanged() {
        var role = PeopleAndRoles.role("rita", "hugo", told -> told.put("overlapSlots", 2));
        var proposal = get(anna.token(), partnership + "/agreement/template?roleId=" + role).statusCode(200)
                .body("gaps", empty())
                .body("overlapSlots", equalTo(2))
                .body("agreement.members.personId", contains(anna.id().toString(), ben.id().toString()))
                .body("agreement.roleId", equalTo(role.toString()))
                .body("reasons", hasItem("Together you cover all 20 required half-days."))
                .body("reasons", hasItem("You overlap in 2 half-days per fortnight."))
                .extract()
                .<Map<String, Object>>path("agreement");
        as(ben.token()).header("If-Match", "*")
                .body(proposal)
                .put(partnership + "/agreement")
                .then()
                .statusCode(200)
                .body("blockers", empty())
                .body("remarks", empty());
        post(anna.token(), partnership + "/agreement/sign").statusCode(200);
    }

    @Test
    void storesNothing() {
        get(anna.token(), partnership + "/agreement/template").statusCode(200).body("agreement.roleId", nullValue());
        get(anna.token(), partnership + "/agreement").statusCode(404);
    }

    @Test
    void assignsLeadsByHighlyRankedStrengths() {
        programme.change(anna, person -> strengths(person, "ideas", "calm", "wit", "order"));
        programme.change(ben, person -> strengths(person, "order", "calm", "nameless"));
        get(ben.token(), partnership + "/agreement/template").statusCode(200)
                .body("agreement.members[0].leadsOn", contains("ideas", "wit"))
                .body("agreement.members[1].leadsOn", contains("order"))
                .body("reasons", hasItem(startsWith("Each of you leads on strengths that you rank high")));
    }

    /** The strength "nameless" has no label. */
    private static void strengths(ObjectNode person, String... names) {
        var uris = person.putArray("strengths");
        var labels = person.putArray("strengthLabels");
        for (var name : names) {
            uris.add("http://data.europa.eu/esco/skill/" + name);
            if (!name.equals("nameless")) {
                labels.add(name);
            }
        }
    }

    @Test
    void usesAnswersThatBothGave() {
        post(anna.token(), partnership + "/conversation/answers/if-one-leaves", body("text", "I stay")).statusCode(204);
        get(ben.token(), partnership + "/agreement/template").body("agreement.rules.ifOneLeaves", nullValue());
        post(ben.token(), partnership + "/conversation/answers/if-one-leaves", body("text", "I go too")).statusCode(204);
        get(ben.token(), partnership + "/agreement/template").body("agreement.rules.ifOneLeaves",
                equalTo("One of us: I stay\nThe other: I go too"));
    }

    @Test
    void listsSlotsThatNeitherCanWork() {
        programme.change(ben, person -> PeopleAndRoles.pattern(person, PeopleAndRoles.LATE & ~(0b111L << 12),
                PeopleAndRoles.LATE & ~(0b111L << 12)));
        get(anna.token(), partnership + "/agreement/template").body("reasons",
                hasItem("Neither of you can work: Friday morning of week 1, Friday afternoon of week 1."));
    }

    @Test
    void isVisibleToTheMembersOnly() {
        get(programme.late().token(), partnership + "/agreement/template").statusCode(404);
        get(Tokens.of("hr", "someone"), partnership + "/agreement/template").statusCode(403);
        var draft = PeopleAndRoles.role("rita", "hugo", told -> told.put("status", "DRAFT"));
        get(anna.token(), partnership + "/agreement/template?roleId=" + draft).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:not-yet-known"));
    }
}
