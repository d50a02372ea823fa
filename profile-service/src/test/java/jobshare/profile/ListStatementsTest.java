package jobshare.profile;

import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.test.ListStatementChecks;
import jobshare.kit.test.Tokens;

/** How many statements the lists of this service take. */
@ProfileTest
class ListStatementsTest extends ListStatementChecks {

    private static final String HR = Tokens.of("hr", "hr-desk");
    private static final String HR_SYSTEM = Tokens.of("hr-system", "hris");

    @Override
    protected List<ListCall> lists() {
        var recruiter = "recruiter-" + UUID.randomUUID();
        var incumbent = Caller.createPerson();
        for (int i = 0; i < MANY; i++) {
            Caller.createPerson();
            Caller.createRole(recruiter, "manager", i % 2 == 0 ? incumbent.id() : null).then().statusCode(201);
            imported("givenName,familyName\nAna,Example\n");
        }
        var rejected = imported("grade\n" + "no number\n".repeat(MANY));
        var employee = Tokens.of("employee", incumbent.subject());
        return List.of(ListCall.paged("listPeople", HR, "/v1/people"),
                ListCall.paged("listPeople", Tokens.of("auditor", "ada"), "/v1/people"),
                ListCall.paged("listPeople", HR_SYSTEM, "/v1/people?updatedSince=2020-01-01T00:00:00Z"),
                ListCall.paged("listRoles", HR, "/v1/roles"), ListCall.paged("listRoles", employee, "/v1/roles"),
                ListCall.paged("listRoles", Tokens.of("recruiter", recruiter), "/v1/roles"),
                ListCall.paged("listRoles", employee, "/v1/roles?updatedSince=2020-01-01T00:00:00Z"),
                ListCall.paged("listImports", HR, "/v1/imports"),
                ListCall.paged("listImportErrors", HR, "/v1/imports/" + rejected + "/errors"),
                ListCall.paged("listOccupations", HR, "/v1/vocabulary/occupations"),
                ListCall.paged("listSkills", HR, "/v1/vocabulary/skills"),
                ListCall.paged("listSkills", HR, "/v1/vocabulary/skills?occupation=" + Caller.HR_MANAGER),
                ListCall.paged("listStrengths", HR, "/v1/vocabulary/strengths"),
                ListCall.paged("listScimUsers", HR_SYSTEM, "/scim/v2/Users", "count"));
    }

    private static String imported(String file) {
        String id = asHrSystem().contentType("multipart/form-data")
                .multiPart("kind", "PEOPLE")
                .multiPart("file", "a.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !asHr().get("/v1/imports/" + id).<String>path("status").matches("QUEUED|RUNNING"));
        return id;
    }

    @Override
    protected Map<String, String> listsWithoutDatabase() {
        return Map.of("listConsentTexts", "/v1/vocabulary/consent-texts", "listScimResourceTypes", "/scim/v2/ResourceTypes",
                "listScimSchemas", "/scim/v2/Schemas");
    }
}
