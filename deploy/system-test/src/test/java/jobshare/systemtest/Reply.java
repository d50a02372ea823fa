package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/**
 * What a service answered.
 *
 * @param request method and path, for messages
 */
record Reply(String request, int status, String etag, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> response) {
        var request = response.request().method() + " " + response.request().uri().getPath();
        return new Reply(request, response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }

    /** The body, once the status is as expected. */
    JsonNode expect(int expected) {
        assertEquals(expected, status, () -> request + ": " + text);
        return json();
    }

    JsonNode json() {
        try {
            return JSON.readTree(text.isEmpty() ? "null" : text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request + " was answered with no JSON: " + text, e);
        }
    }

    /** The last word of a problem's type. */
    String problem() {
        return status < 400 || text.isEmpty() ? "" : json().path("type").asText().replaceFirst(".*:", "");
    }
}
