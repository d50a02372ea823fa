package jobshare.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ScimType;
import jakarta.ws.rs.PATCH;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rejects malformed bodies that the SCIM library would silently ignore. */
final class ScimBodyCheck {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    static final int MAX_SCHEMAS = 20;
    static final int MAX_EMAILS = 20;
    static final int MAX_EMAIL_TYPE = 64;
    private static final String SCHEMAS = "schemas";
    private static final String EMAILS = "emails";

    private ScimBodyCheck() {
    }

    /**
     * A user; schemas is optional.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the body is not a user
     */
    static ObjectNode user(@Nullable JsonNode body) {
        var user = object(body);
        if (user.hasNonNull(SCHEMAS)) {
            checkSchemas(user, USER);
        }
        if (user.hasNonNull(EMAILS) && !user.get(EMAILS).isArray()) {
            throw ScimErrorFilter.invalid("emails must be a list.", ScimType.RFC7644.INVALID_VALUE);
        }
        requireAtMost(MAX_EMAILS, user, EMAILS);
        for (var email : user.path(EMAILS)) {
            requireShort(MAX_EMAIL_TYPE, email, "type");
        }
        if (user.hasNonNull(ScimUser.ENTERPRISE) && !user.get(ScimUser.ENTERPRISE).isObject()) {
            throw ScimErrorFilter.invalid(ScimUser.ENTERPRISE + " must be an object.", ScimType.RFC7644.INVALID_VALUE);
        }
        return user;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the body is not a PATCH */
    static ObjectNode patch(@Nullable JsonNode body) {
        var patch = object(body);
        checkSchemas(patch, PATCH);
        return patch;
    }

    private static void requireAtMost(int max, JsonNode body, String list) {
        if (body.path(list).size() > max) {
            throw ScimErrorFilter.invalid(
                    list + " has " + body.path(list).size() + " items, but at most " + max + " are possible.",
                    ScimType.RFC7644.INVALID_VALUE);
        }
    }

    private static void requireShort(int max, JsonNode body, String text) {
        var length = body.path(text).asText().length();
        if (length > max) {
            throw ScimErrorFilter.invalid(text + " has " + length + " characters, but at most " + max + " are possible.",
                    ScimType.RFC7644.INVALID_VALUE);
        }
    }

    private static ObjectNode object(@Nullable JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw ScimErrorFilter.invalid("The body must be a JSON object.", ScimType.RFC7644.INVALID_SYNTAX);
    }

    private static void checkSchemas(ObjectNode body, String required) {
        requireAtMost(MAX_SCHEMAS, body, SCHEMAS);
        var schemas = body.path(SCHEMAS);
        if (!schemas.isArray() || StreamSupport.stream(schemas.spliterator(), false)
                .noneMatch(schema -> required.equalsIgnoreCase(schema.textValue()))) {
            throw ScimErrorFilter.invalid("schemas must be a list that contains " + required + ".",
                    ScimType.RFC7644.INVALID_SYNTAX);
        }
    }
}
