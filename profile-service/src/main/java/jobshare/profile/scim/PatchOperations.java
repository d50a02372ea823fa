package jobshare.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ScimType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The operations of a PATCH (RFC 7644, section 3.5.2), where the library is more lenient than the RFC and less so than the providers:
 * it passes over a broken path as if it were one of an attribute that is not kept, does not take a path with a filter as a name in a
 * value, and does not empty what is replaced by nothing.
 */
final class PatchOperations {

    private static final String OPERATIONS = "Operations";
    private static final String PATH = "path";
    private static final String VALUE = "value";
    private static final Pattern PATHS = Pattern.compile("[A-Za-z][\\w:.$-]*(\\[[^\\[\\]]+])?(\\.[A-Za-z$][\\w$-]*)?");
    private static final Set<String> KEPT_BY_THE_SERVICE = Set.of("id", "meta", "schemas");

    private PatchOperations() {
    }

    /**
     * The patch with each operation in the RFC's form.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a path that is none, or that leads to what only the service changes
     */
    static ObjectNode normal(ObjectNode patch) {
        if (!(patch.get(OPERATIONS) instanceof ArrayNode operations)) {
            return patch;
        }
        var normal = patch.arrayNode();
        operations.forEach(operation -> {
            if (operation instanceof ObjectNode one) {
                normal.addAll(parts(one).stream().map(PatchOperations::emptying).toList());
            } else {
                normal.add(operation);
            }
        });
        return patch.deepCopy().set(OPERATIONS, normal);
    }

    /** Each path that stands as a name in the value becomes an operation of its own. */
    private static List<ObjectNode> parts(ObjectNode operation) {
        if (operation.hasNonNull(PATH)) {
            check(operation.get(PATH));
            return List.of(operation);
        }
        var rest = operation.deepCopy();
        var all = new ArrayList<>(List.of(rest));
        if (rest.get(VALUE) instanceof ObjectNode values) {
            values.properties().stream().filter(value -> value.getKey().contains("[")).toList().forEach(value -> {
                values.remove(value.getKey());
                all.add(operation.deepCopy().put(PATH, value.getKey()).set(VALUE, value.getValue()));
            });
            all.removeIf(each -> each == rest && values.isEmpty());
        }
        return all;
    }

    /** Nothing, in place of something, is no attribute. */
    private static ObjectNode emptying(ObjectNode operation) {
        var value = operation.get(VALUE);
        var isEmptying = operation.hasNonNull(PATH) && value != null
                && (value.isNull() || value.isTextual() && value.textValue().isEmpty());
        return isEmptying && operation.path("op").isTextual()
                ? operation.objectNode().put("op", "remove").set(PATH, operation.get(PATH))
                : operation;
    }

    private static void check(JsonNode path) {
        if (path.isTextual() && !PATHS.matcher(path.textValue()).matches()) {
            throw ScimErrors.invalid("'" + path.textValue() + "' is no path such as name.givenName or"
                    + " emails[type eq \"work\"].value.", ScimType.RFC7644.INVALID_PATH);
        }
        if (KEPT_BY_THE_SERVICE.contains(path.asText().split("\\.")[0])) {
            throw ScimErrors.invalid("'" + path.textValue() + "' can't be changed.", ScimType.RFC7644.MUTABILITY);
        }
    }
}
