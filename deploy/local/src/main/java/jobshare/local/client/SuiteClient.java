package jobshare.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends requests to a running suite with bearer tokens of its issuer. It sends each request once and follows no redirect. Safe for
 * use by several threads.
 */
public final class SuiteClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** @param issuer the issuer's address, without a trailing slash */
    public SuiteClient(URI issuer) {
        this.issuer = issuer;
    }

    /** A bearer token for the demo user of this role, for example {@code demo-recruiter}. */
    public String token(Role role) {
        return token(role.tokenValue(), role.subject());
    }

    /**
     * A bearer token of the local issuer. The client asks for each token once.
     *
     * @param role    a {@link Role#tokenValue()}, for example {@code hiring-manager}
     * @param subject the subject of the token
     * @throws IllegalStateException if the issuer refuses
     */
    public String token(String role, String subject) {
        return tokens.computeIfAbsent(role + " " + subject, _ -> requestToken(role, subject));
    }

    private String requestToken(String role, String subject) {
        var form = "grant_type=client_credentials&client_secret=local&client_id=" + encode(role) + "&subject=" + encode(subject);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return requireJson(send(request)).path("access_token").asText();
    }

    /**
     * Gets JSON as the demo user of a role.
     *
     * @throws IllegalStateException if the response is not successful
     */
    public JsonNode get(Role role, URI address) {
        return requireJson(send(role, HttpRequest.newBuilder(address)));
    }

    /**
     * Posts a form as the demo user of a role, and returns the JSON of the response.
     *
     * @throws IllegalStateException if the response is not successful
     */
    public JsonNode post(Role role, URI address, MultipartForm form) {
        return requireJson(
                send(role, HttpRequest.newBuilder(address).header("Content-Type", MultipartForm.TYPE).POST(form.publisher())));
    }

    private HttpResponse<String> send(Role role, HttpRequest.Builder request) {
        return send(role.tokenValue(), role.subject(), request);
    }

    /**
     * Sends the request with a token for this role and subject.
     *
     * @throws UncheckedIOException if the connection is refused or lost
     */
    public HttpResponse<String> send(String role, String subject, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + token(role, subject)));
    }

    /**
     * Sends the request as it is.
     *
     * @throws UncheckedIOException if the connection is refused or lost
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /**
     * Sends the request as it is.
     *
     * @param bodyHandler reads the body of the response
     * @throws UncheckedIOException if the connection is refused or lost
     */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> bodyHandler) {
        var built = request.build();
        try {
            return http.send(built, bodyHandler);
        } catch (IOException e) {
            throw new UncheckedIOException(built.method() + " " + built.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON body of a response; a missing node if the body is empty. */
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.uri() + " returned no JSON: " + response.body(), e);
        }
    }

    private static JsonNode requireJson(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.request().method() + " " + response.uri() + " returned "
                    + response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
