package jobshare.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jobshare.kit.problem.JsonErrors;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch (RFC 7396): null removes, an object is merged, anything else replaces. */
@Singleton
public class MergePatch {

    private final ObjectMapper mapper;
    private final Validator validator;

    @Inject
    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * The current value with the patch applied, read and validated as if it had been sent whole.
     *
     * @param current null for something new
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the result is not a valid {@code T}
     * @throws ConstraintViolationException when it breaks a constraint of {@code T}
     */
    public <T> T apply(@Nullable T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode)) {
            throw Problems.invalid("", "A merge patch is a JSON object.");
        }
        try {
            var merged = mapper.treeToValue(merged(mapper.valueToTree(current), patch), type);
            var violations = validator.validate(merged);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return merged;
        } catch (JsonProcessingException e) {
            throw JsonErrors.problem(e);
        }
    }

    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.path(change.getKey()), change.getValue()));
            }
        });
        return result;
    }
}
