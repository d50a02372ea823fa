package jobshare.systemtest.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a service answered. */
record Answer(int status, String type, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON, with status " + status + ": " + body, e);
        }
    }

    boolean isSuccess() { return status / 100 == 2; }

    boolean isRefusal() { return status / 100 == 4; }

    /** What is wrong with this as the answer to a bad request: a failure inside, or a refusal that is no whole problem. */
    Optional<String> defect() {
        return Optional.ofNullable(status >= 500 ? "is " + status : isRefusal() ? gap() : null);
    }

    private @Nullable String gap() {
        if (!type.startsWith("application/problem+json")) {
            return status + " comes as '" + type + "': " + body;
        }
        var problem = json();
        for (var field : new String[]{"type", "title", "detail"}) {
            if (problem.path(field).asText().isBlank()) {
                return status + " has no " + field + ": " + body;
            }
        }
        if (problem.path("status").asInt() != status) {
            return status + " says status " + problem.path("status") + ": " + body;
        }
        return body.contains("jobshare.") || body.contains("java.") || body.contains("\tat ")
                ? "tells of the inside: " + body
                : null;
    }

    Answer orFail() {
        if (!isSuccess()) {
            throw new IllegalStateException(status + " " + body);
        }
        return this;
    }
}
