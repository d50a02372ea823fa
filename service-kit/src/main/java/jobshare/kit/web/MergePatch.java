package jobshare.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.Set;
import jobshare.kit.problem.JsonErrors;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Applies JSON Merge Patch (RFC 7396): null removes a field, an object is merged, any other value replaces. Handwritten, because
 * the algorithm of section 2 takes ten lines on Jackson's tree: json-patch for Jackson 2 has had no release since 2020, and the
 * merge patch of jakarta.json would need a conversion between two JSON models.
 */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * Applies the patch to the current value, and deserialises and validates the result as if it had been sent whole.
     *
     * @param current null to create a value
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the result is not a valid {@code T}
     * @throws ConstraintViolationException if the result violates a constraint of {@code T}
     */
    public <T> T apply(@Nullable T current, JsonNode patch, Class<T> type) {
        var merged = read(merged(mapper.valueToTree(current), requireObject(patch)), type);
        reject(validator.validate(merged));
        return merged;
    }

    /**
     * Checks the values and lists of the patch by themselves. A caller that locks what is patched calls this first, so that a long
     * list of invalid items is refused before anyone waits for the lock. Objects are checked only once they are merged.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if a value does not fit {@code T}
     * @throws ConstraintViolationException if a value violates a constraint of its field
     */
    public <T> void requireValidValues(JsonNode patch, Class<T> type) {
        var values = mapper.createObjectNode();
        requireObject(patch).properties()
                .stream()
                .filter(field -> !field.getValue().isNull() && !field.getValue().isObject())
                .forEach(field -> values.set(field.getKey(), field.getValue()));
        var violations = new LinkedHashSet<>(validator.validate(read(values, type)));
        violations.removeIf(violation -> !values.has(violation.getPropertyPath().iterator().next().getName()));
        reject(violations);
    }

    private static ObjectNode requireObject(JsonNode patch) {
        if (patch instanceof ObjectNode object) {
            return object;
        }
        throw Problems.invalid("", "Send a JSON object as the merge patch.");
    }

    private <T> T read(JsonNode json, Class<T> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw JsonErrors.toProblem(e);
        }
    }

    private static <T> void reject(Set<ConstraintViolation<T>> violations) {
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
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
