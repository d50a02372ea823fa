package jobshare.profile.disclosure;

import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.createPerson;
import static jobshare.profile.Caller.createRole;
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
    void exportsAllDataAndTheOtherServices() {
        var ana = createPerson().patched(Map.of("visibility", "OPEN"));
        var role = createRole("r-" + UUID.randomUUID(), "hm", ana.id()).then().statusCode(201).extract().<String>path("id");
        ana.calls()
                .get("/v1/people/" + ana.id() + "/export")
                .then()
                .statusCode(200)
                .body("person.givenName", equalTo("Ana"))
                .body("consents.visibility", contains("OPEN"))
                .body("rolesHeld", contains(role))
                .body("lastActiveAt", notNullValue())
                .body("audit.action", contains("create", "update"))
                .body("audit.bySelf", contains(false, true))
                .body("otherServices.paths.flatten()",
                        contains("/v1/matches/people/" + ana.id() + "/export", "/v1/proposals/people/" + ana.id() + "/export"));
        asHr().get("/v1/people/" + ana.id() + "/export").then().statusCode(200).body("audit.action", hasItem("export"));
    }

    @Test
    void coversEveryTable() throws SQLException {
        PersonalColumns.assertAllKnown(database,
                Set.of("person.id", "person.subject", "person.line_manager_subject", "consent.person_id",
                        "disclosure.first_person_id", "disclosure.second_person_id", "role_profile.incumbent_id",
                        "arrangement_copy.id", "arrangement_copy.first_person_id", "arrangement_copy.second_person_id",
                        "arrangement_copy.replaced_by_arrangement_id", "proposal_copy.id", "proposal_copy.first_person_id",
                        "proposal_copy.second_person_id", "partnership_copy.id", "partnership_copy.first_person_id",
                        "partnership_copy.second_person_id", "person_activity.person_id", "private_reason.person_id",
                        "scim_account.person_id", "scim_account.manager_id",
                        // shown as the time of the change
                        "person.previous_login_key",
                        // derived from the name, for sorting
                        "person.name_sort_key"),
                Set.of("consent.id", "disclosure.source_id", "role_profile.id", "vocabulary_import.id", "upload_chunk.job_id",
                        "bulk_import.id", "bulk_import_error.import_id",
                        // of the user who started it, until it ends
                        "bulk_import.subject", "vocabulary_import_concept.import_id", "arrangement_copy.role_id",
                        // people to publish again
                        "person_to_republish.person_id", "proposal_copy.role_id",
                        // ids of deleted rows, for readers of the change feed
                        "removal.id",
                        // the role's owners; belongs to the employer and stays with the role
                        "role_profile.hiring_manager_subject", "role_profile.recruiter_subject"));
    }
}
