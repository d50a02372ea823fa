package jobshare.proposal.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.PersonalColumns;
import jobshare.proposal.journey.JourneyFixture;
import jobshare.proposal.journey.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ExportTest {

    @Inject
    SubjectKeys keys;
    @Inject
    DataSource database;

    private static String export(UUID person) {
        return "/v1/proposals/people/" + person + "/export";
    }

    @Test
    void containsAllDataOfThePerson() {
        var programme = JourneyFixture.start(keys);
        var path = programme.offered();
        programme.asAnna().posts(path + "/accept", 200);
        programme.asBen().posts(path + "/accept", 200);
        programme.asAnna()
                .get(export(programme.anna))
                .then()
                .statusCode(200)
                .body("personId", equalTo(programme.anna.toString()))
                .body("name", equalTo("Anna O'Brien"))
                .body("proposals.status", contains("HIRED"))
                .body("proposals[0].pitch.benefits", equalTo("Cover all year"))
                .body("proposals[0].partnerId", equalTo(programme.ben.toString()))
                .body("proposals[0].interviews[0].place", equalTo("Room 4"))
                .body("proposals[0].offer.share", equalTo(0.6f))
                .body("proposals[0].timeline.findAll { it.bySelf }.step", contains("SIGNED", "ACCEPTED"))
                .body("arrangements.status", contains("TRIAL"))
                .body("arrangements[0].share", equalTo(0.6f))
                .body("arrangements[0].partnerId", equalTo(programme.ben.toString()))
                .body("partnerships", contains(programme.partnership.toString()))
                .body("audit.action", hasItem("accept"));
    }

    @Test
    void containsOwnReviewsOnly() {
        var programme = JourneyFixture.start(keys);
        var path = programme.hired();
        for (var caller : List.of(programme.asAnna(), programme.asBen(), programme.manager())) {
            caller.posts(path + "/reviews",
                    "{\"scores\": {\"satisfaction\": 4, \"settling\": 3, \"ambition\": 2}, \"note\": \"Mine\"}", 201);
        }
        programme.asBen().posts(path + "/leave", "{\"lastDay\": \"2027-03-31\"}", 200);
        programme.asAnna().posts(path + "/remain", "{\"continuation\": \"FULL_TIME\"}", 200);
        programme.asAnna()
                .get(export(programme.anna))
                .then()
                .statusCode(200)
                .body("arrangements[0].reviews", hasSize(1))
                .body("arrangements[0].reviews[0].scores.settling", equalTo(3))
                .body("arrangements[0].reviews[0].note", equalTo("Mine"))
                .body("arrangements[0].leaving", equalTo(false))
                .body("arrangements[0].continuation", equalTo("FULL_TIME"));
        programme.asBen()
                .get(export(programme.ben))
                .then()
                .body("arrangements[0].leaving", equalTo(true))
                .body("arrangements[0].lastDay", equalTo("2027-03-31"))
                .body("arrangements[0].continuation", nullValue());
    }

    @Test
    void containsOnlyIdsOfOthers() {
        var programme = JourneyFixture.start(keys);
        programme.requested("""
                {"personId": "%s", "jurisdiction": "GB"}, {"personId": "%s", "jurisdiction": "GB"}""".formatted(programme.anna,
                programme.ben));
        programme.asBen()
                .get(export(programme.ben))
                .then()
                .statusCode(200)
                .body(not(containsString("O'Brien")))
                .body("proposals[0].statutoryRequests", hasSize(1))
                .body("proposals[0].statutoryRequests[0].status", equalTo("MADE"));
    }

    @Test
    void isAvailableToThePersonAndHr() {
        var programme = JourneyFixture.start(keys);
        programme.asBen().get(export(programme.anna)).then().statusCode(404);
        programme.recruiter().get(export(programme.anna)).then().statusCode(403);
        programme.hr().get(export(programme.anna)).then().statusCode(200);
        programme.hr().get(export(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void coversEveryTable() throws SQLException {
        PersonalColumns.assertAllKnown(database,
                Set.of("proposal.id", "proposal.first_person_id", "proposal.second_person_id", "proposal.ends_arrangement_id",
                        "review.id", "review.arrangement_id", "review.person_id", "arrangement_measure.arrangement_id",
                        "arrangement.replaces_arrangement_id", "arrangement.replaced_by_arrangement_id",
                        "proposal.partnership_id", "proposal.role_id", "proposal_step.proposal_id", "proposal_step.person_id",
                        "statutory_request.id", "statutory_request.person_id", "statutory_request.proposal_id",
                        "statutory_request_deadline.request_id", "interview.id", "interview.proposal_id", "interview.person_id",
                        "scorecard.id", "scorecard.interview_id", "counter_offer.id", "counter_offer.proposal_id",
                        "counter_offer.person_id", "concern.id", "concern.proposal_id", "question.id", "question.proposal_id",
                        "arrangement.id", "arrangement.proposal_id", "arrangement.partnership_id", "arrangement.role_id",
                        "arrangement.first_person_id", "arrangement.second_person_id", "arrangement.leaver_id",
                        "arrangement_step.arrangement_id", "arrangement_step.person_id", "person_copy.id",
                        "contact_copy.person_id", "partnership_copy.id", "partnership_copy.first_person",
                        "partnership_copy.second_person", "share_link.proposal_id"),
                Set.of("funnel_entry.proposal_id", "funnel_entry.role_id", "share_link.id", "share_link_opening.link_id",
                        "person_copy.subject_key", "role_copy.id", "role_copy.hiring_manager_key", "role_copy.recruiter_key",
                        // of who reviewed on the employer's side, to show the note to nobody else
                        "review.author_key"));
    }
}
