package jobshare.local;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sends requests to a running suite with bearer tokens of its issuer. Safe for use by several threads. */
public final class ApiClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** @param issuer the issuer's address, without a trailing slash */
    public ApiClient(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * A bearer token of the local issuer. The client asks for each token once.
     *
     * @param role    the role as it appears in a token, for example {@code hiring-manager}
     * @param subject the subject of the token
     * @throws IllegalStateException if the issuer refuses
     */
    public String token(String role, String subject) {
        return tokens.computeIfAbsent(role + " " + subject, _ -> requestToken(role, subject));
    }

    private String requestToken(String role, String subject) {
        var form = "grant_type=client_credentials&client_secret=local&client_id=" + encode(role) + "&subject=" + encode(subject);
        var response = send(HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (response.statusCode() != OK) {
            throw new IllegalStateException("No token for " + role + ": " + response.statusCode() + " " + response.body());
        }
        return json(response).path("access_token").asText();
    }

    /** Sends the request with a token for this role and subject. */
    public HttpResponse<String> send(String role, String subject, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + token(role, subject)));
    }

    /** Sends the request as it is. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        var built = request.build();
        try {
            return http.send(built, BodyHandlers.ofString());
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

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
