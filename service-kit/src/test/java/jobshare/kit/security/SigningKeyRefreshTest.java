package jobshare.kit.security;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.jwk.RSAKey;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import jobshare.kit.test.RotatingIssuer;
import jobshare.kit.test.SuiteResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RotatingIssuer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SigningKeyRefreshTest {

    private static final Duration LONGER_THAN_A_FAILURE_COUNTS = Duration.ofSeconds(30);
    private static final RSAKey UNPUBLISHED = RotatingIssuer.newKey();

    RotatingIssuer issuer;

    @AfterEach
    void theIssuerRespondsAgain() {
        issuer.setDown(false);
    }

    @Test
    void aTokenOfAWithdrawnKeyIsRefusedAlsoWhenNoOtherKeyIsUsed() {
        var token = acceptedToken();
        issuer.publishNewKey();
        await().until(() -> use(token).statusCode() == 401);
    }

    @Test
    void theKeysReadLastStayValidWhileTheIssuerDoesNotRespond() {
        var key = issuer.publishNewKey();
        await().until(() -> use(issuer.token(key)).statusCode() == 201);
        issuer.setDown(true);
        var failures = issuer.failures();
        await().until(() -> issuer.failures() > failures + 1);
        assertEquals(201, use(issuer.token(key)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTokenOfAnUnknownKeyIsRefusedOnlyIfTheIssuerResponds(boolean silent) {
        issuer.setSilent(silent);
        acceptedToken();
        await().atMost(LONGER_THAN_A_FAILURE_COUNTS).until(() -> use(issuer.token(UNPUBLISHED)).statusCode() == 401);
        issuer.setDown(true);
        var token = issuer.token(issuer.publishNewKey());
        await().until(() -> use(token).statusCode() == 503);
        assertEquals("5", use(token).header("Retry-After"));
        issuer.setDown(false);
        await().until(() -> use(token).statusCode() == 201);
    }

    private String acceptedToken() {
        var token = issuer.token(issuer.publishNewKey());
        await().until(() -> use(token).statusCode() == 201);
        return token;
    }

    private static Response use(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\":\"a thing\",\"size\":1}")
                .post("/v1/things");
    }
}
