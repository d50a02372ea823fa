package jobshare.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Where the parts of a running suite answer.
 *
 * @param issuer as it stands in tokens, without a trailing slash
 */
public record Suite(URI profile, URI matching, URI proposal, URI issuer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A bearer token for the role's own demo holder, for example {@code demo-recruiter}. */
    public String token(Role role) {
        return token(role.word(), role.subject());
    }

    /**
     * A bearer token of the local issuer.
     *
     * @param role    one of the words of {@link Role}, for example {@code hiring-manager}
     * @param subject whose token it is
     * @throws IllegalStateException if the issuer refuses
     */
    public String token(String role, String subject) {
        var form = "grant_type=client_credentials&client_secret=local&client_id=" + encoded(role) + "&subject="
                + encoded(subject);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + role + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body()).get("access_token").textValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
