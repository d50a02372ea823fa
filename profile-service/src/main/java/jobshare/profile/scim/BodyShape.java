package jobshare.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ScimType;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The shape of a body, where the library passes over in silence what is none. */
final class BodyShape {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private static final String SCHEMAS = "schemas";
    private static final String EMAILS = "emails";

    private BodyShape() {
    }

    /**
     * A user, whose schemas may be left out.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none
     */
    static ObjectNode user(@Nullable JsonNode body) {
        var user = object(body);
        if (user.hasNonNull(SCHEMAS)) {
            checkSchemas(user, USER);
        }
        if (user.hasNonNull(EMAILS) && !user.get(EMAILS).isArray()) {
            throw ScimErrors.invalid("emails is a list.", ScimType.RFC7644.INVALID_VALUE);
        }
        if (user.hasNonNull(ScimUser.ENTERPRISE) && !user.get(ScimUser.ENTERPRISE).isObject()) {
            throw ScimErrors.invalid(ScimUser.ENTERPRISE + " is an object.", ScimType.RFC7644.INVALID_VALUE);
        }
        return user;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no PATCH */
    static ObjectNode patch(@Nullable JsonNode body) {
        var patch = object(body);
        checkSchemas(patch, PATCH);
        return patch;
    }

    private static ObjectNode object(@Nullable JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw ScimErrors.invalid("The body must be a JSON object.", ScimType.RFC7644.INVALID_SYNTAX);
    }

    private static void checkSchemas(ObjectNode body, String needed) {
        var schemas = body.path(SCHEMAS);
        if (!schemas.isArray() || StreamSupport.stream(schemas.spliterator(), false)
                .noneMatch(schema -> needed.equalsIgnoreCase(schema.textValue()))) {
            throw ScimErrors.invalid("schemas is a list that holds " + needed + ".", ScimType.RFC7644.INVALID_SYNTAX);
        }
    }
}
