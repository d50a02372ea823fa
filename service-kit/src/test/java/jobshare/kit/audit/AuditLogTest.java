package jobshare.kit.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AuditLogTest {

    @Inject
    EntityManager entities;
    @Inject
    SubjectKeys keys;

    @Test
    void recordsActorActionAndFieldsButNoValues() {
        String id = given().auth()
                .oauth2(Tokens.of("hr", "someone"))
                .contentType("application/json")
                .body("{\"name\":\"very personal\",\"size\":1}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var row = (Object[]) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                        "select actor_key, roles, action, kind, fields, cast(audit as text) from audit where entity_id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult());
        assertEquals(keys.key("someone"), row[0]);
        assertEquals("hr create thing", row[1] + " " + row[2] + " " + row[3]);
        assertArrayEquals(new String[]{"name", "size"}, (String[]) row[4]);
        assertEquals(-1, row[5].toString().indexOf("very personal"));
    }
}
