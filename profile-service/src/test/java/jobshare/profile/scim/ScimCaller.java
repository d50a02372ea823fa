package jobshare.profile.scim;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.test.Tokens;

/** Calls the service as an identity provider, with the bodies in {@code src/test/resources/scim}. */
public final class ScimCaller {

    static final String TYPE = "application/scim+json";
    static final String ENTERPRISE = "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'";

    private ScimCaller() {
    }

    public static RequestSpecification calls() {
        return given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(TYPE, ContentType.TEXT)
                                .defaultCharsetForContentType("UTF-8", TYPE)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + Tokens.of("hr-system", "idp"))
                .contentType(TYPE)
                .accept(TYPE);
    }

    /** A body with its placeholders replaced. */
    static String body(String name, Map<String, String> values) {
        try (var in = ScimCaller.class.getResourceAsStream("/scim/" + name + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A provisioned user. @param unique a text that identifies the user */
    record Provisioned(String id, String unique) {

        ExtractableResponse<Response> patch(String name) {
            return calls().body(body(name)).patch("/scim/v2/Users/" + id).then().statusCode(200).contentType(TYPE).extract();
        }

        String body(String name) {
            return ScimCaller.body(name, Map.of("unique", unique, "id", id));
        }

        Response read() {
            return calls().get("/scim/v2/Users/" + id);
        }
    }

    /** Provisions a user with one of the bodies. */
    static Provisioned provisioned(String name) {
        var unique = UUID.randomUUID().toString().substring(0, 13);
        var id = calls().body(body(name, Map.of("unique", unique)))
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Provisioned(id, unique);
    }
}
