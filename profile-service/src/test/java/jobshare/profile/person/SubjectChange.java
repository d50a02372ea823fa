package jobshare.profile.person;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.scim.ScimCaller;

/** The ways in which HR and its systems can change the subject of a person. */
public enum SubjectChange {

    PUT {
        @Override
        void run(TestPerson person, String subject) {
            asHr().header("If-Match", "*")
                    .body(Map.of("kind", "EMPLOYEE", "givenName", "Ana", "familyName", "O'Brien", "subject", subject))
                    .put("/v1/people/" + person.id())
                    .then()
                    .statusCode(200);
        }
    },
    PATCH {
        @Override
        void run(TestPerson person, String subject) {
            asHrSystem().header("If-Match", "*")
                    .body(Map.of("subject", subject))
                    .patch("/v1/people/" + person.id())
                    .then()
                    .statusCode(200);
        }
    },
    CSV {
        @Override
        void run(TestPerson person, String subject) {
            upload("id,subject\n" + person.id() + "," + subject + "\n", false);
        }
    },
    NDJSON {
        @Override
        void run(TestPerson person, String subject) {
            upload("{\"id\": \"" + person.id() + "\", \"subject\": \"" + subject + "\"}\n", false);
        }
    },
    SCIM_PUT {
        @Override
        void run(TestPerson person, String subject) {
            ScimCaller.calls()
                    .body("""
                            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s",
                             "name": {"givenName": "Ana", "familyName": "O'Brien"}}""".formatted(subject))
                    .put("/scim/v2/Users/" + person.id())
                    .then()
                    .statusCode(200);
        }
    },
    SCIM_PATCH {
        @Override
        void run(TestPerson person, String subject) {
            ScimCaller.calls()
                    .body("""
                            {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                             "Operations": [{"op": "replace", "path": "userName", "value": "%s"}]}""".formatted(subject))
                    .patch("/scim/v2/Users/" + person.id())
                    .then()
                    .statusCode(200);
        }
    };

    abstract void run(TestPerson person, String subject);

    /** Changes the subject. Returns the person with the new login. */
    public TestPerson of(TestPerson person, String subject) {
        run(person, subject);
        return new TestPerson(person.id(), subject);
    }

    /** Imports one row that changes a person, or tries it. */
    static void upload(String file, boolean dryRun) {
        String id = as("hr-system", "importer").contentType("multipart/form-data")
                .multiPart("kind", "PEOPLE")
                .multiPart("dryRun", dryRun)
                .multiPart("file", file.startsWith("{") ? "a.ndjson" : "a.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> List.of("DONE", "FAILED").contains(asHr().get("/v1/imports/" + id).<String>path("status")));
        assertEquals(1, asHr().get("/v1/imports/" + id).<Integer>path("counts.updated"));
    }
}
