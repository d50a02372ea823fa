package jobshare.profile;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/** Calls the service with a token. */
public final class Caller {

    /** A skill, an occupation and strengths of the bundled vocabulary. */
    public static final String EMPLOYMENT_LAW = "http://data.europa.eu/esco/skill/97b713f0-b9e8-4903-8dee-7e0b4019a1c0";
    public static final String HR_MANAGER = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77";
    public static final String THINK_CREATIVELY = "http://data.europa.eu/esco/skill/c624c6a3-b0ba-4a31-a296-0d433fe47e41";
    public static final String SHOW_EMPATHY = "http://data.europa.eu/esco/skill/77b636e8-fab3-41a8-8022-1e0a354059dc";

    private Caller() {
    }

    public static RequestSpecification as(String roles, String subject) {
        return given().header("Authorization", "Bearer " + Tokens.of(roles, subject)).contentType("application/json");
    }

    public static RequestSpecification asHrSystem() {
        return as("hr-system", "hris");
    }

    public static RequestSpecification asHr() {
        return as("hr", "hr-desk");
    }

    /** A person in the programme. */
    public record TestPerson(String id, String subject) {

        public RequestSpecification calls() {
            return as("employee", subject);
        }

        public Response patch(Object body) {
            var version = calls().get("/v1/people/" + id).header("ETag");
            return calls().header("If-Match", version)
                    .contentType("application/merge-patch+json")
                    .body(body)
                    .patch("/v1/people/" + id);
        }

        public TestPerson patched(Object body) {
            patch(body).then().statusCode(200);
            return this;
        }
    }

    public static TestPerson createPerson() {
        return createPerson("Ana", "O'Brien");
    }

    public static TestPerson createPerson(String givenName, String familyName) {
        var subject = "s-" + UUID.randomUUID();
        var id = asHrSystem()
                .body(Map.of("kind", "EMPLOYEE", "subject", subject, "givenName", givenName, "familyName", familyName,
                        "workEmail", givenName.toLowerCase() + "@example.com", "site", "AMS", "grade", 12))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new TestPerson(id, subject);
    }

    /** A role with a recruiter and a hiring manager. */
    public static Response createRole(String recruiter, String hiringManager, @Nullable String incumbent) {
        var body = new HashMap<String, Object>(Map.of("title", "Head of people operations", "occupation", HR_MANAGER,
                "hiringManagerSubject", hiringManager, "recruiterSubject", recruiter));
        if (incumbent == null) {
            return as("recruiter", recruiter).body(body).post("/v1/roles");
        }
        body.put("incumbentId", incumbent);
        return asHr().body(body).post("/v1/roles");
    }
}
