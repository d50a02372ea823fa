package jobshare.profile.person;

import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;

@ProfileTest
class ErasureTest {

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;

    @Test
    void publishesTheSubjectKeyOfAnErasedPerson() {
        var ana = createPerson();
        ana.calls().header("If-Match", "*").delete("/v1/people/" + ana.id()).then().statusCode(204);
        for (var topic : new String[]{Topics.PEOPLE, Topics.CONTACTS}) {
            var last = TestEvents.await(topic, ana.id(), found -> found.size() == 2).getLast();
            assertNull(last.value());
            assertEquals(keys.key(ana.subject()),
                    new String(last.headers().lastHeader("ce_subjectkey").value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void deletesStoredResponsesAndKeepsNoNameInTheAuditTrail() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("kind", "EMPLOYEE", "givenName", "Ana", "familyName", "Kept", "subject", "s-" + key);
        var id = asHrSystem().header("Idempotency-Key", key)
                .body(body)
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        asHr().header("If-Match", "*").delete("/v1/people/" + id).then().statusCode(204);
        assertEquals(0L, count("idempotency where body like '%" + id + "%'"));
        assertEquals(0L, count("audit where actor_key = '" + keys.key("s-" + key) + "'"));
        asHrSystem().header("Idempotency-Key", key)
                .body(body)
                .post("/v1/people")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jobshare:problem:response-erased"));
    }

    @Test
    void neverReusesTheIdOfAnErasedPerson() {
        var ana = createPerson();
        asHr().header("If-Match", "*").delete("/v1/people/" + ana.id()).then().statusCode(204);
        asHrSystem().body(Map.of("id", ana.id(), "kind", "EMPLOYEE", "givenName", "A", "familyName", "B"))
                .post("/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:id-taken"));
    }

    @Test
    void removesAnErasedLineManager() {
        var boss = createPerson();
        var ana = createPerson();
        asHrSystem().header("If-Match", "*")
                .body(Map.of("lineManagerSubject", boss.subject()))
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(200);
        asHr().header("If-Match", "*").delete("/v1/people/" + boss.id()).then().statusCode(204);
        ana.calls().get("/v1/people/me").then().body("lineManagerSubject", nullValue()).body("version", equalTo(3));
        TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 3);
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }
}
