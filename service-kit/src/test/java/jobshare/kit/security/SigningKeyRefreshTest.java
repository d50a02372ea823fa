package jobshare.kit.security;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jobshare.kit.test.RotatingIssuer;
import jobshare.kit.test.SuiteResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RotatingIssuer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SigningKeyRefreshTest {

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

    @Test
    void aTokenOfAnUnknownKeyIsRefusedOnlyIfTheIssuerResponds() {
        acceptedToken();
        assertEquals(401, use(issuer.token(RotatingIssuer.newKey())).statusCode());
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
