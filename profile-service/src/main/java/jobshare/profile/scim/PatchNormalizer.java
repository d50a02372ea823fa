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
 * Normalizes the operations of a PATCH (RFC 7644, section 3.5.2) for the SCIM library. The library ignores malformed paths, does
 * not accept a path with a filter as a name in a value, and does not clear an attribute that is replaced by an empty value.
 */
final class PatchNormalizer {

    private static final String OPERATIONS = "Operations";
    private static final String PATH = "path";
    private static final String VALUE = "value";
    private static final Pattern PATHS = Pattern.compile("[A-Za-z][\\w:.$-]*(\\[[^\\[\\]]+])?(\\.[A-Za-z$][\\w$-]*)?");
    private static final Set<String> READ_ONLY = Set.of("id", "meta", "schemas");

    private PatchNormalizer() {
    }

    /**
     * The patch with each operation in the form of the RFC.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a malformed path, or the path of a read-only attribute
     */
    static ObjectNode normalize(ObjectNode patch) {
        if (!(patch.get(OPERATIONS) instanceof ArrayNode operations)) {
            return patch;
        }
        var normalized = patch.arrayNode();
        operations.forEach(operation -> {
            if (operation instanceof ObjectNode object) {
                normalized.addAll(split(object).stream().map(PatchNormalizer::clearing).toList());
            } else {
                normalized.add(operation);
            }
        });
        return patch.deepCopy().set(OPERATIONS, normalized);
    }

    /** Turns each path that is a name in the value into an operation of its own. */
    private static List<ObjectNode> split(ObjectNode operation) {
        if (operation.hasNonNull(PATH)) {
            check(operation.get(PATH));
            return List.of(operation);
        }
        var rest = operation.deepCopy();
        var all = new ArrayList<>(List.of(rest));
        if (rest.get(VALUE) instanceof ObjectNode values) {
            values.properties().stream().filter(value -> value.getKey().contains("[")).toList().forEach(value -> {
                check(operation.textNode(value.getKey()));
                values.remove(value.getKey());
                all.add(operation.deepCopy().put(PATH, value.getKey()).set(VALUE, value.getValue()));
            });
            if (values.isEmpty()) {
                all.removeFirst();
            }
        }
        return all;
    }

    /** Turns a replacement by an empty value into a removal. */
    private static ObjectNode clearing(ObjectNode operation) {
        var value = operation.get(VALUE);
        var isClearing = operation.hasNonNull(PATH) && value != null
                && (value.isNull() || value.isTextual() && value.textValue().isEmpty());
        return isClearing && operation.path("op").isTextual()
                ? operation.objectNode().put("op", "remove").set(PATH, operation.get(PATH))
                : operation;
    }

    private static void check(JsonNode path) {
        if (path.isTextual() && !PATHS.matcher(path.textValue()).matches()) {
            throw ScimErrorFilter.invalid(
                    "'" + path.textValue() + "' is not a path such as name.givenName or" + " emails[type eq \"work\"].value.",
                    ScimType.RFC7644.INVALID_PATH);
        }
        if (READ_ONLY.contains(path.asText().split("\\.")[0])) {
            throw ScimErrorFilter.invalid("'" + path.textValue() + "' is read-only.", ScimType.RFC7644.MUTABILITY);
        }
    }
}
