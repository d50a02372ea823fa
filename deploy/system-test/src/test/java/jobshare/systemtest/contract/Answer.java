package jobshare.systemtest.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a service answered. @param target of the request */
record Answer(int status, String type, String body, String target) {

    private static final String SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

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
        return target.startsWith("/scim/") ? scimGap() : problemGap();
    }

    /** SCIM has a form of its own: RFC 7644, section 3.12. */
    private @Nullable String scimGap() {
        if (!type.startsWith("application/scim+json")) {
            return status + " comes as '" + type + "': " + body;
        }
        var error = json();
        if (!SCIM_ERROR.equals(error.path("schemas").path(0).textValue())) {
            return status + " is not in the schema of errors: " + body;
        }
        if (!Integer.toString(status).equals(error.path("status").textValue()) || error.path("detail").asText().isBlank()) {
            return status + " has not its status as a text, or no detail: " + body;
        }
        return error.has("scimType") == (status == 400 || status == 409) ? inside() : status + " and its scimType: " + body;
    }

    private @Nullable String problemGap() {
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
        return inside();
    }

    private @Nullable String inside() {
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
