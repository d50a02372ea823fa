package jobshare.matching.export;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.introduced;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import jobshare.kit.test.PersonalColumns;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ExportTest {

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final List<Map<String, String>> MORNINGS = List.of(Map.of("mon", "XX-", "tue", "XX-"));

    @Inject
    DataSource database;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    private static String export(Someone someone) {
        return "/v1/matches/people/" + someone.id() + "/export";
    }

    @Test
    void containsAllDataAboutAPerson() {
        var anna = programme.early();
        var ben = programme.late();
        var cleo = programme.late();
        get(anna.token(), "/v1/matches/people/" + anna.id()).statusCode(200);
        ask(anna, cleo).statusCode(201);
        post(anna.token(), "/v1/introductions/invitations", body("workEmail", "kim@example.com", "message", "It's me"))
                .statusCode(201);
        var dora = programme.late();
        String declined = ask(dora, anna).extract().path("id");
        post(anna.token(), "/v1/introductions/" + declined + "/decline", body("reason", "too far")).statusCode(200);
        var partnership = partnered(anna, ben);
        post(anna.token(), "/v1/matches/people/" + anna.id() + "/blocks", body("personId", cleo.id())).statusCode(201);
        var path = "/v1/partnerships/" + partnership;
        for (var one : List.of(anna, ben)) {
            post(one.token(), path + "/conversation/answers/mistakes", body("text", one.subject())).statusCode(204);
        }
        post(anna.token(), path + "/regard",
                body("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", false, "sharesTheCommitment", true))
                .statusCode(204);
        post(anna.token(), path + "/emergency-contacts", body("contact", "annas brother")).statusCode(204);
        get(anna.token(), export(anna)).statusCode(200)
                .body("personId", equalTo(anna.id().toString()))
                .body("profile.personId", equalTo(anna.id().toString()))
                .body("introductions.otherPersonId", contains(cleo.id().toString(), dora.id().toString(), ben.id().toString()))
                .body("introductions.message", contains("Shall we talk?", null, "Shall we talk?"))
                .body("introductions.declineReason", contains(null, "too far", null))
                .body("invitations.message", contains("It's me"))
                .body("blocks.personId", contains(cleo.id().toString()))
                .body("partnerships.id", contains(partnership))
                .body("partnerships[0].partnerId", equalTo(ben.id().toString()))
                .body("partnerships[0].agreements[0].ownTerms.leadsOn", contains("annas own"))
                .body("partnerships[0].agreements[0].handover.how", equalTo("by phone"))
                .body("partnerships[0].jointIntent", equalTo("OPEN_TO_SEPARATE"))
                .body("partnerships[0].history.employer", contains("annas own employer"))
                .body("partnerships[0].agreements[0].rules.meetings", equalTo("both"))
                .body("partnerships[0].conversation.question", contains("mistakes"))
                .body("partnerships[0].conversation.answer", contains(anna.subject()))
                .body("partnerships[0].regard.atEaseWithTheirReasons", equalTo(false))
                .body("partnerships[0].emergencyContact", equalTo("annas brother"))
                .body("matchLog[0].aboutSelf", equalTo(true))
                .body("matchLog[0].askedBySelf", equalTo(true))
                .body("matchLog[0].results.personId", hasItem(ben.id().toString()))
                .body("inputs.version", contains(1))
                .body("inputs.content", hasSize(1))
                .body("audit.action", hasItem("ask"))
                .body("audit.bySelf", hasItem(true));
    }

    @Test
    void containsOnlyIdsOfOtherPeople() {
        var anna = programme.early();
        var ben = programme.late();
        partnered(anna, ben);
        get(ben.token(), export(ben)).statusCode(200)
                .body(not(containsString("annas own")))
                .body("introductions.message", contains(nullValue()))
                .body("partnerships[0].agreements[0].ownTerms.leadsOn", contains("bens own"));
    }

    @Test
    void isForThePersonAndForHrWithoutMessages() {
        var anna = programme.early();
        var ben = programme.late();
        ask(anna, ben).statusCode(201);
        get(ben.token(), export(anna)).statusCode(404);
        get(HR, export(anna)).statusCode(200).body("introductions[0].message", nullValue());
        var path = "/v1/partnerships/" + partnered(anna, programme.late());
        post(anna.token(), path + "/conversation/answers/mistakes", body("text", "between us")).statusCode(204);
        get(HR, export(anna)).body("partnerships[0].conversation", hasSize(0)).body(not(containsString("between us")));
        get(Tokens.of("recruiter", "r"), export(anna)).statusCode(403);
        PeopleAndRoles.erase(anna.id());
        get(HR, export(anna)).statusCode(404);
    }

    /** All tables with personal data were filled above. */
    @Test
    void coversEveryTable() throws SQLException {
        PersonalColumns.assertAllKnown(database,
                Set.of("introduction.id", "introduction.declined_by", "partnership.dissolved_by", "history_entry.partnership_id",
                        "history_entry.added_by", "invitation.id", "invitation.from_person", "invitation.introduction_id",
                        "introduction.from_person", "introduction.to_person", "block.blocker", "block.blocked", "partnership.id",
                        "partnership.first_person", "partnership.second_person", "partnership.proposed_by",
                        "partnership.introduction_id", "agreement_version.written_by", "agreement_version.partnership_id",
                        "conversation_answer.partnership_id", "conversation_answer.person_id", "regard.partnership_id",
                        "regard.person_id", "emergency_contact.partnership_id", "emergency_contact.person_id",
                        "arrangement_copy.id", "arrangement_copy.partnership_id", "match_input.id", "match_log.id",
                        "match_log.about", "match_log.people", "introduction.role_id"),
                // the hashed address belongs to another person; see InvitationService
                Set.of("partnership.leaver_id", "history_entry.id", "invitation.email_key", "introduction.invitation_id",
                        "agreement_version.id", "arrangement_copy.role_id", "proposal_copy.id", "proposal_copy.partnership_id",
                        "proposal_copy.role_id",
                        // the active partnership is exported with the partnerships
                        "active_member.person_id", "active_member.partnership_id"));
    }

    private static String partnered(Someone anna, Someone ben) {
        String id = post(anna.token(), "/v1/partnerships", body("introductionId", introduced(anna, ben))).statusCode(201)
                .extract()
                .path("id");
        post(ben.token(), "/v1/partnerships/" + id + "/confirm").statusCode(200);
        as(anna.token()).header("If-Match", "*")
                .body(Map.of("wayOfSharing", "TWIN", "handover", Map.of("how", "by phone"), "rules", Map.of("meetings", "both"),
                        "members",
                        List.of(Map.of("personId", anna.id().toString(), "slots", MORNINGS, "leadsOn", List.of("annas own")),
                                Map.of("personId", ben.id().toString(), "slots", MORNINGS, "leadsOn", List.of("bens own")))))
                .put("/v1/partnerships/" + id + "/agreement")
                .then()
                .statusCode(200);
        post(anna.token(), "/v1/partnerships/" + id + "/joint-intent", body("jointIntent", "OPEN_TO_SEPARATE")).statusCode(200);
        post(anna.token(), "/v1/partnerships/" + id + "/history",
                body("employer", "annas own employer", "role", "Buyer", "from", "2016-02-01")).statusCode(201);
        return id;
    }

}
