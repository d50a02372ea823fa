package jobshare.matching.block;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.ApiCalls.assertNotified;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class BlockResourceTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final String NOT_FOUND = "urn:jobshare:problem:not-found";

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static String blocks(Someone someone) {
        return "/v1/matches/people/" + someone.id() + "/blocks";
    }

    private static ValidatableResponse block(Someone by, Someone other) {
        return post(by.token(), blocks(by), body("personId", other.id()));
    }

    private static ValidatableResponse lift(Someone by, Someone other) {
        return as(by.token()).delete(blocks(by) + "/" + other.id()).then();
    }

    private static String matches(Someone someone) {
        return "/v1/matches/people/" + someone.id();
    }

    @Test
    void takesEffectImmediatelyInEveryResponse() {
        var rita = "rita-" + UUID.randomUUID();
        var recruiter = Tokens.of("recruiter", rita);
        var site = "S-" + UUID.randomUUID();
        var role = PeopleAndRoles.role(rita, "hugo", told -> PeopleAndRoles.onSite(told, site));
        var anna = programme.at(site, PeopleAndRoles.EARLY);
        var ben = programme.at(site, PeopleAndRoles.LATE);
        var pair = List.of(anna.id().toString(), ben.id().toString());
        get(recruiter, "/v1/matches/roles/" + role + "?limit=100").body("items.people.collect { it.toSet() }",
                hasItem(new java.util.HashSet<>(pair)));
        block(anna, ben).statusCode(201).body("personId", equalTo(ben.id().toString())).body("since", notNullValue());
        get(anna.token(), matches(anna)).body("items", empty());
        get(ben.token(), matches(ben)).body("items", empty());
        get(anna.token(), matches(anna) + "/with/" + ben.id()).statusCode(404);
        get(ben.token(), matches(ben) + "/with/" + anna.id()).statusCode(404).body("type", equalTo(NOT_FOUND));
        ask(anna, ben).statusCode(404);
        ask(ben, anna).statusCode(404).body("type", equalTo(NOT_FOUND));
        post(recruiter, "/v1/introductions", body("fromPersonId", ben.id(), "toPersonId", anna.id(), "roleId", role))
                .statusCode(404)
                .body("type", equalTo(NOT_FOUND));
        get(recruiter, "/v1/matches/roles/" + role + "?limit=100").body("items.people.collect { it.toSet() }",
                not(hasItem(new java.util.HashSet<>(pair))));
    }

    @Test
    void isVisibleToNobodyElse() {
        var anna = programme.early();
        var ben = programme.late();
        block(anna, ben).statusCode(201);
        get(ben.token(), blocks(anna)).statusCode(404);
        get(ben.token(), blocks(ben)).body("items", empty());
        get(HR, blocks(anna)).statusCode(403);
        get(ben.token(), matches(ben) + "/export").statusCode(200)
                .body("blocks", empty())
                .body("audit", empty())
                .body(not(containsString("block\"")));
        get(anna.token(), matches(anna) + "/export").body("blocks.personId", contains(ben.id().toString()))
                .body("audit.action", contains("block"));
        assertNotified(ben.id());
    }

    @Test
    void openIntroductionsEndAsDeclined() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        String asked = ask(ben, anna).extract().path("id");
        String asking = ask(anna, cleo).extract().path("id");
        block(anna, ben).statusCode(201);
        block(anna, cleo).statusCode(201);
        get(ben.token(), "/v1/introductions/" + asked).body("status", equalTo("DECLINED")).body("declineReason", nullValue());
        get(cleo.token(), "/v1/introductions/" + asking).body("status", equalTo("WITHDRAWN"));
        assertNotified(ben.id(), "introduction-declined");
        assertNotified(cleo.id(), "introduction-asked", "introduction-withdrawn");
    }

    @Test
    void rejectsAPartnershipAfterABlock() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        String met = introduced(anna, cleo);
        String proposed = post(ben.token(), "/v1/partnerships", body("introductionId", introduced(ben, anna))).statusCode(201)
                .extract()
                .path("id");
        block(anna, ben).statusCode(201);
        get(ben.token(), "/v1/partnerships/" + proposed).body("status", equalTo("DISSOLVED"));
        block(anna, cleo).statusCode(201);
        post(cleo.token(), "/v1/partnerships", body("introductionId", met)).statusCode(404).body("type", equalTo(NOT_FOUND));
    }

    @Test
    void lastsUntilTheBlockerDeletesIt() {
        var anna = programme.early();
        var ben = programme.late();
        String since = block(anna, ben).extract().path("since");
        block(anna, ben).statusCode(201).body("since", equalTo(since));
        lift(ben, anna).statusCode(404);
        get(anna.token(), matches(anna)).body("items", empty());
        lift(anna, ben).statusCode(204);
        get(anna.token(), matches(anna)).body("items.personId", contains(ben.id().toString()));
        lift(anna, ben).statusCode(404);
        ask(ben, anna).statusCode(201);
    }

    @Test
    void doesNotRevealWhetherAPersonExists() {
        var anna = programme.early();
        post(anna.token(), blocks(anna), body("personId", UUID.randomUUID().toString())).statusCode(201);
        post(anna.token(), blocks(anna), body("personId", anna.id())).statusCode(400);
        post(anna.token(), blocks(anna), body()).statusCode(400).body("errors.pointer", hasItem("/personId"));
        var other = programme.late();
        post(anna.token(), blocks(other), body("personId", anna.id())).statusCode(404);
    }

    @Test
    void rejectsABlockOfThePartner() {
        var anna = programme.early();
        var ben = programme.late();
        String id = partners(anna, ben);
        block(anna, ben).statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:partners"))
                .body("detail", containsString(id));
        post(anna.token(), "/v1/partnerships/" + id + "/dissolve").statusCode(200);
        block(anna, ben).statusCode(201);
    }

    @Test
    void areListedInPages() {
        var anna = programme.early();
        var others = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString(), UUID.randomUUID().toString());
        others.forEach(other -> post(anna.token(), blocks(anna), body("personId", other)).statusCode(201));
        var first = get(anna.token(), blocks(anna) + "?limit=2").statusCode(200)
                .body("items.personId", contains(others.get(0), others.get(1)));
        get(anna.token(), blocks(anna) + "?limit=2&cursor=" + first.extract().path("next"))
                .body("items.personId", contains(others.get(2)))
                .body("next", nullValue());
    }
}
