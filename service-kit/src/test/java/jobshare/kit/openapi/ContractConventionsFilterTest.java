package jobshare.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jobshare.kit.test.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ContractConventionsFilterTest {

    @Test
    void documentsTheRolesOfAnOperation() {
        contract().body("paths.'/v1/things'.get.'x-roles'", hasItems("hr", "auditor"))
                .body("paths.'/v1/things'.get.description", endsWith("Roles: hr, auditor."))
                .body("components.securitySchemes.oidc.openIdConnectUrl", endsWith("/.well-known/openid-configuration"));
    }

    @Test
    void documentsTheErrorsOfAnOperation() {
        contract().body("openapi", startsWith("3.1"))
                .body("paths.'/v1/things'.post.responses", hasKey("422"))
                .body("paths.'/v1/things'.get.responses", not(hasKey("409")))
                .body("paths.'/v1/things/{id}'.patch.responses", hasKey("428"))
                .body("paths.'/v1/things/{id}'.get.responses", hasKey("404"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.responses.Problem428.content.'application/problem+json'.example.type",
                        equalTo("urn:jobshare:problem:precondition-required"))
                .body("components.responses.Problem409.content.'application/problem+json'.example.allowedActions",
                        hasItems("appeal", "close"));
    }

    @Test
    void attachesTheExamplesOfAnOperation() {
        contract().body("paths.'/v1/things'.post.requestBody.content.'application/json'.example.name", equalTo("A thing"))
                .body("paths.'/v1/things'.post.responses.'201'.content.'application/json'.example.size", equalTo(3))
                .body("paths.'/v1/things/{id}'.get.parameters.example", hasItem("0192f0c1-5e2a-7b3c-9d4e-5f60718293a4"));
    }

    @Test
    void documentsTheUserOfAnExampleAndTheOriginOfIdsAndVersions() {
        contract().body("paths.'/v1/things/{id}'.get.'x-example-as'", equalTo("demo-hr"))
                .body("paths.'/v1/things/{id}'.get.description",
                        endsWith("Roles: hr, auditor. With the demo data, send the example as `demo-hr`."))
                .body("paths.'/v1/things/{id}'.get.parameters.description", hasItem("Id from `GET /v1/things`."))
                .body("paths.'/v1/things/{id}'.patch.parameters.description",
                        hasItem(startsWith("The ETag of the version that you read")));
    }

    @Test
    void namesSchemasForTheirContent() {
        contract().body("components.schemas", hasKey("Thing"))
                .body("components.schemas", hasKey("ThingPage"))
                .body("components.schemas", not(hasKey("ThingView")))
                .body("components.schemas.ThingPage.properties.items.items.'$ref'", equalTo("#/components/schemas/Thing"))
                .body("paths.'/v1/things/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/Thing"));
    }

    @Test
    void documentsTheIdempotencyKeyOfEveryPost() {
        contract().body("paths.'/v1/things'.post.parameters.name", hasItem("Idempotency-Key"));
    }

    private static ValidatableResponse contract() {
        return given().get("/openapi?format=JSON").then().statusCode(200);
    }
}
