package jobshare.profile;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createRole;
import static jobshare.profile.Caller.createPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The exact text of each refusal of the API; ids and values are inserted by the tests. */
@ProfileTest
class RefusalTextsTest {

    private static void refused(Response response, int status, String type, String detail) {
        response.then().statusCode(status);
        assertEquals("urn:jobshare:problem:" + type + ": " + detail, response.path("type") + ": " + response.path("detail"));
    }

    private static void invalid(Response response, String pointer, String detail) {
        refused(response, 400, "invalid-request", detail);
        assertEquals(List.of(pointer), response.path("errors.pointer"));
    }

    private static Response create(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("kind", "EMPLOYEE", "givenName", "Ana", "familyName", "O'Brien"));
        body.putAll(more);
        return asHrSystem().body(body).post("/v1/people");
    }

    @Test
    void ofANewPerson() {
        var number = "E-" + UUID.randomUUID();
        var subject = "s-" + UUID.randomUUID();
        var id = create(Map.of("employeeNumber", number, "subject", subject)).then().statusCode(201).extract().<String>path("id");
        refused(create(Map.of("employeeNumber", number)), 409, "employee-number-taken", "Another person has the employee number '"
                + number + "'. Find them with GET /v1/people?employeeNumber= and update that profile instead.");
        refused(create(Map.of("subject", subject)), 409, "subject-taken",
                "Another person has the subject '" + subject + "'. A login belongs to one person.");
        refused(create(Map.of("id", id)), 409, "id-taken",
                "A person with the id " + id + " already exists. Update that person, or omit the id.");
        invalid(create(Map.of("visibility", "OPEN")), "/visibility",
                "A new person is HIDDEN. Omit visibility; after creation, record a"
                        + " decision that the person made elsewhere with POST /v1/people/{id}/consent.");
        asHr().header("If-Match", "*").delete("/v1/people/" + id).then().statusCode(204);
        refused(create(Map.of("id", id)), 409, "id-taken",
                "The id " + id + " belonged to a person who was erased. Omit the id to get a new one.");
    }

    @Test
    void ofAChangeOfAPerson() {
        var ana = createPerson();
        invalid(ana.patch(Map.of("site", "RTM")), "/site", "can only be changed by HR");
        invalid(ana.patch(Map.of("id", UUID.randomUUID())), "/id", "The id cannot change; it is " + ana.id() + ".");
        invalid(asHr().header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("visibility", "OPEN"))
                .patch("/v1/people/" + ana.id()), "/visibility",
                "Only the person can raise their visibility above HIDDEN. Record a decision that they made elsewhere with POST"
                        + " /v1/people/" + ana.id() + "/consent.");
        invalid(ana.calls()
                .body(Map.of("visibility", "OPEN", "textVersion", "2025-01"))
                .post("/v1/people/" + ana.id() + "/consent"), "/textVersion",
                "must be a published version, but was '2025-01'. Published versions: 2026-11; read them at"
                        + " /v1/vocabulary/consent-texts.");
    }

    @Test
    void ofASubject() {
        var ana = createPerson();
        for (var role : List.of("hr", "hr-system")) {
            var subject = role + "-" + UUID.randomUUID();
            invalid(as(role, subject).header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("subject", subject))
                    .patch("/v1/people/" + ana.id()), "/subject",
                    "must not be your own subject: you would log in as this person. Ask a colleague in HR to set it.");
        }
    }

    @Test
    void ofConcepts() {
        var ana = createPerson();
        invalid(ana.patch(Map.of("skills",
                List.of(Map.of("uri", Caller.EMPLOYMENT_LAW, "level", 1), Map.of("uri", Caller.EMPLOYMENT_LAW, "level", 2)))),
                "/skills/1/uri", "repeats " + Caller.EMPLOYMENT_LAW + "; name each one once");
        invalid(ana.patch(Map.of("strengths", List.of(Caller.EMPLOYMENT_LAW))), "/strengths/0",
                "is 'employment law', which is not a strength. Search at /v1/vocabulary/strengths?query=.");
        invalid(ana.patch(Map.of("occupation", "http://example.com/qqxqzzq")), "/occupation",
                "must be an occupation of the vocabulary, but was 'http://example.com/qqxqzzq'. Search at "
                        + "/v1/vocabulary/occupations?query=.");
    }

    @Test
    void ofAContact() {
        var ana = createPerson();
        refused(createPerson().calls().get("/v1/people/" + ana.id() + "/contact"), 404, "not-found",
                "You cannot see a contact of person " + ana.id()
                        + ". You see it after an accepted introduction, or while a proposal with that person for a role of yours is"
                        + " open.");
    }

    @Test
    void ofRoles() {
        var recruiter = "r-" + UUID.randomUUID();
        var role = createRole(recruiter, "hm", null).then().statusCode(201).extract().<String>path("id");
        var caller = as("recruiter", recruiter);
        var requisition = "REQ-" + UUID.randomUUID();
        as("recruiter", recruiter).body(Map.of("title", "Head", "requisition", requisition))
                .post("/v1/roles")
                .then()
                .statusCode(201);
        refused(as("recruiter", recruiter).body(Map.of("title", "Head", "requisition", requisition)).post("/v1/roles"), 409,
                "requisition-taken", "Another role has the requisition '" + requisition + "'. Update that role instead.");
        refused(as("recruiter", recruiter).body(Map.of("title", "Head", "id", role)).post("/v1/roles"), 409, "id-taken",
                "A role with the id " + role + " already exists. Update that role, or omit the id.");
        invalid(as("recruiter", recruiter).body(Map.of("title", "Head", "status", "ON_HOLD")).post("/v1/roles"), "/status",
                "must be OPEN or DRAFT for a new role, but was 'ON_HOLD'");
        invalid(as("recruiter", recruiter).body(Map.of("title", "Head", "recruiterSubject", "other")).post("/v1/roles"),
                "/recruiterSubject", "must be your subject '" + recruiter
                        + "' or omitted: you must be the recruiter or hiring manager of a role that you create");
        var nobody = UUID.randomUUID();
        invalid(as("recruiter", recruiter).body(Map.of("title", "Head", "incumbentId", nobody)).post("/v1/roles"), "/incumbentId",
                "can only be set by HR");
        invalid(as("recruiter", recruiter).header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("incumbentId", createPerson().id()))
                .patch("/v1/roles/" + role), "/incumbentId", "can only be set by HR");
        invalid(asHr().body(Map.of("title", "Head", "incumbentId", nobody)).post("/v1/roles"), "/incumbentId",
                "must be a person in the programme, but was '" + nobody + "'");
        var ben = createPerson();
        var held = createRole(recruiter, "hm", ben.id()).then().statusCode(201).extract().<String>path("id");
        invalid(ben.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Chief"))
                .patch("/v1/roles/" + held), "/title", "can only be changed by HR, the recruiter or the hiring manager");
        refused(caller.header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("status", "FILLED"))
                .patch("/v1/roles/" + role), 409, "illegal-transition",
                "Role " + role + " is OPEN, which you cannot change to FILLED. Only arrangements set and release FILLED.");
    }

    @Test
    void ofLists() {
        invalid(asHr().get("/v1/people?updatedSince=2026-01-01T00:00:00Z&sort=site"), "query:sort",
                "cannot be combined with updatedSince: a change feed has its own order");
        invalid(asHr().get("/v1/people?updatedSince=1800-01-01T00:00:00Z"), "query:updatedSince",
                "must be between 1900-01-01T00:00:00Z and 2999-12-31T00:00:00Z, but was '1800-01-01T00:00:00Z'");
        invalid(asHr().get("/v1/roles?sort=color"), "query:sort",
                "must be one of updatedAt, createdAt, title, requisition, status, site,"
                        + " grade, with a minus in front for descending order, but was 'color'");
        invalid(asHr().get("/v1/roles?fields=,"), "query:fields",
                "must name at least one field. Known fields: id, version, status, requisition, title, occupation, "
                        + "essentialSkills, optionalSkills, grade, site, timeZone, remote, fullTimeEquivalent, "
                        + "requiredSlots, overlapSlots, maxTotalShare, salaryBand, stagedStart, weights, "
                        + "hiringManagerSubject, recruiterSubject, jurisdiction, incumbentId, createdAt, updatedAt.");
        refused(as("auditor", "auditor").get("/v1/people?text=ana"), 403, "forbidden",
                "Only HR can filter or sort people by name, job title, employee number or occupation.");
    }

    @Test
    void ofImports() {
        invalid(upload().multiPart("file", "a", "kind\n".getBytes(StandardCharsets.UTF_8)).post("/v1/imports"), "/kind",
                "is missing; send PEOPLE or ROLES");
        invalid(upload().multiPart("kind", "PETS")
                .multiPart("file", "a", "kind\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports"), "/kind", "must be one of PEOPLE, ROLES, but was 'PETS'");
        invalid(upload().multiPart("kind", "ROLES").post("/v1/imports"), "/file",
                "is missing; send the file as a part named file");
        invalid(upload().multiPart("kind", "ROLES")
                .multiPart("dryRun", "perhaps")
                .multiPart("file", "a", "title\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports"), "/dryRun", "must be true or false, but was 'perhaps'");
    }

    private static RequestSpecification upload() {
        return as("hr", "hr-desk").contentType("multipart/form-data");
    }
}
