package jobshare.kit.security;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class CachingTokenIdentityProviderTest {

    @Test
    void acceptsATokenUntilItExpires() {
        var token = Tokens.validFor("hr", "someone", Duration.ofSeconds(3));
        assertEquals(201, statusWith(token));
        assertEquals(201, statusWith(token));
        await().until(() -> statusWith(token) == 401);
    }

    @Test
    void rejectsAForgedTokenThatResemblesACachedOne() {
        var token = Tokens.of("hr", "someone");
        assertEquals(201, statusWith(token));
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        assertEquals(401, statusWith(forged));
        assertEquals(401, statusWith(forged));
    }

    private static int statusWith(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\":\"a thing\",\"size\":1}")
                .post("/v1/things")
                .statusCode();
    }
}
