package jobshare.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ScimType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Refuses filters, paths and bodies that would take the SCIM library too much stack or time. */
@ApplicationScoped
class ScimLimits {

    private static final String OPERATIONS = "Operations";
    private static final String PATH = "path";

    private final ScimSettings settings;

    ScimLimits(ScimSettings settings) {
        this.settings = settings;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the filter is too long or too deep */
    void checkFilter(@Nullable String filter) {
        if (filter != null) {
            check("filter", filter, ScimType.RFC7644.INVALID_FILTER);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the body is too deep, or the name of an attribute too long or too deep */
    void checkBody(JsonNode body) {
        checkNode(body, 1);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 413 for too many operations; 400 as for another body, and for paths */
    void checkPatch(ObjectNode patch) {
        checkBody(patch);
        if (patch.path(OPERATIONS).size() > settings.maxOperations()) {
            throw ScimErrorFilter.problem(Response.Status.REQUEST_ENTITY_TOO_LARGE, "The PATCH has "
                    + patch.path(OPERATIONS).size() + " operations. The maximum is " + settings.maxOperations() + ".", null);
        }
        for (var operation : patch.path(OPERATIONS)) {
            if (operation.path(PATH).isTextual()) {
                check(PATH, operation.path(PATH).textValue(), ScimType.RFC7644.INVALID_PATH);
            }
        }
    }

    private void checkNode(JsonNode node, int depth) {
        if (depth > settings.maxBodyDepth()) {
            throw ScimErrorFilter.invalid(
                    "The body has more than " + settings.maxBodyDepth() + " objects and lists within each other.",
                    ScimType.RFC7644.INVALID_SYNTAX);
        }
        node.fieldNames().forEachRemaining(name -> check("name", name, ScimType.RFC7644.INVALID_PATH));
        for (var inner : node) {
            if (inner.isContainerNode()) {
                checkNode(inner, depth + 1);
            }
        }
    }

    private void check(String what, String text, String scimType) {
        if (text.length() > settings.maxFilterLength()) {
            throw ScimErrorFilter.invalid(
                    "A " + what + " has " + text.length() + " characters. The maximum is " + settings.maxFilterLength() + ".",
                    scimType);
        }
        if (depth(text) > settings.maxFilterDepth()) {
            throw ScimErrorFilter.invalid(
                    "A " + what + " has more than " + settings.maxFilterDepth() + " parentheses or brackets within each other.",
                    scimType);
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', ']' -> depth--;
                default -> {
                }
            }
        }
        return deepest;
    }
}
