package jobshare.profile.disclosure;

import static jobshare.profile.Call.asHr;
import static jobshare.profile.Call.createRole;
import static jobshare.profile.Call.someone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jobshare.kit.test.PersonalColumns;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;

@ProfileTest
class ExportTest {

    @Inject
    DataSource database;

    @Test
    void holdsAllThatIsKeptOfSomeoneAndSaysWhereTheRestIs() {
        var ana = someone().patched(Map.of("visibility", "OPEN"));
        var role = createRole("r-" + UUID.randomUUID(), "hm", ana.id()).then().statusCode(201).extract().<String>path("id");
        ana.calls().get("/v1/people/" + ana.id() + "/export").then().statusCode(200)
                .body("person.givenName", equalTo("Ana")).body("consents.visibility", contains("OPEN"))
                .body("rolesHeld", contains(role)).body("lastActiveAt", notNullValue())
                .body("audit.action", contains("create", "change")).body("audit.byThePerson", contains(false, true))
                .body("otherParts.at.flatten()", contains("/v1/matches/people/" + ana.id() + "/export",
                        "/v1/proposals/people/" + ana.id() + "/export"));
        asHr().get("/v1/people/" + ana.id() + "/export").then().statusCode(200).body("audit.action", hasItem("export"));
    }

    @Test
    void forgetsNoTable() throws SQLException {
        PersonalColumns.areAllKnown(database,
                Set.of("person.id", "person.subject", "person.line_manager_subject", "consent.person_id", "disclosure.one",
                        "disclosure.other", "role_profile.incumbent_id", "arrangement_copy.id", "arrangement_copy.one",
                        "arrangement_copy.other", "arrangement_copy.succeeded_by", "proposal_copy.id", "proposal_copy.one",
                        "proposal_copy.other",
                        "partnership_copy.id", "partnership_copy.one", "partnership_copy.other",
                        "person_activity.person_id", "private_reason.person_id", "scim_account.person_id",
                        "scim_account.manager_id",
                        // made from the name, to sort by it
                        "person.name_key"),
                Set.of("consent.id", "disclosure.source_id", "role_profile.id", "vocabulary_import.id",
                        "upload_chunk.job_id",
                        "bulk_import.id", "bulk_import_error.import_id",
                        // of whoever started it, until it ends
                        "bulk_import.subject", "vocabulary_import_concept.import_id", "arrangement_copy.role_id",
                        // only that they have yet to be published again
                        "person_to_tell.person_id", "proposal_copy.role_id",
                        // that someone is no longer there, for those who follow the changes
                        "removal.id",
                        // who keeps a role, which is the employer's and stays with the role
                        "role_profile.hiring_manager_subject", "role_profile.recruiter_subject"));
    }
}
