package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The response of a service to a request.
 *
 * @param body the bytes as text
 */
public record ApiResponse(ApiRequest request, int status, String type, String etag, byte[] bytes, String body) {

    /** As much as a request may have. */
    private static final int MAX_BYTES = 1 << 20;
    private static final String SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(this + " is not JSON", e);
        }
    }

    /** The body, if the status is as expected. */
    public JsonNode expect(int expected) {
        assertEquals(expected, status, this::toString);
        return json();
    }

    /** The items of a list. */
    public List<JsonNode> items() {
        return StreamSupport.stream(expect(200).path("items").spliterator(), false).toList();
    }

    public ApiResponse requireSuccess() {
        if (!isSuccess()) {
            throw new IllegalStateException(toString());
        }
        return this;
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public boolean isRefusal() {
        return status / 100 == 4;
    }

    /** The last word of a problem's type; empty for any other response. */
    public String problem() {
        return !type.startsWith("application/problem+json") ? "" : json().path("type").asText().replaceFirst(".*:", "");
    }

    /** What is wrong with this response to any request: a server error, its size, or a refusal that is not a complete problem. */
    public Optional<String> defect() {
        if (status >= 500) {
            return Optional.of("is " + status);
        }
        return Optional
                .ofNullable(bytes.length > MAX_BYTES ? "has " + bytes.length + " bytes" : isRefusal() ? refusalDefect() : null);
    }

    private @Nullable String refusalDefect() {
        return request.target().startsWith("/scim/") ? scimDefect() : problemDefect();
    }

    /** SCIM has its own error format: RFC 7644, section 3.12. */
    private @Nullable String scimDefect() {
        if (!type.startsWith("application/scim+json")) {
            return status + " has the media type '" + type + "': " + body;
        }
        var error = json();
        if (!SCIM_ERROR.equals(error.path("schemas").path(0).textValue())) {
            return status + " does not name the error schema: " + body;
        }
        if (!Integer.toString(status).equals(error.path("status").textValue()) || error.path("detail").asText().isBlank()) {
            return status + " lacks its status as text, or a detail: " + body;
        }
        return error.has("scimType") == (status == 400 || status == 409) ? leak() : status + " has a wrong scimType: " + body;
    }

    private @Nullable String problemDefect() {
        if (!type.startsWith("application/problem+json")) {
            return status + " has the media type '" + type + "': " + body;
        }
        var problem = json();
        for (var field : List.of("type", "title", "detail")) {
            if (problem.path(field).asText().isBlank()) {
                return status + " has no " + field + ": " + body;
            }
        }
        if (problem.path("status").asInt() != status) {
            return status + " names the status " + problem.path("status") + ": " + body;
        }
        return leak();
    }

    private @Nullable String leak() {
        return body.contains("jobshare.") || body.contains("java.") || body.contains("\tat ")
                ? "reveals implementation details: " + body
                : null;
    }

    /** The text that a reader sees; of a PDF the text of its pages. */
    public String text() {
        if (!type.startsWith("application/pdf")) {
            return body;
        }
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return request + ": " + status + " " + body;
    }
}
