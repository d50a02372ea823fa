package jobshare.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends single requests, for which speed does not matter; see {@link HttpConnection} for load. */
final class ApiClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----benchmark";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    /** @param token a bearer token, or an empty string */
    ApiClient(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    JsonNode get(String path) {
        return send(request(path));
    }

    JsonNode postForm(String path, String form) {
        return send(
                request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    /** Uploads files, without reading them into memory, and text fields. */
    JsonNode postMultipart(String path, Map<String, String> fields, Map<String, Path> files) {
        var parts = new ArrayList<BodyPublisher>();
        fields.forEach((name, value) -> parts.add(BodyPublishers.ofString(header("name=\"" + name + "\"") + value + "\r\n")));
        files.forEach((name, file) -> {
            parts.add(BodyPublishers.ofString(header("name=\"" + name + "\"; filename=\"" + file.getFileName() + "\"")));
            parts.add(content(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        });
        parts.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    private static String header(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        var built = request.build();
        try {
            var response = http.send(built, BodyHandlers.ofString());
            if (!List.of(200, 201, 202).contains(response.statusCode())) {
                throw new IllegalStateException(
                        built.method() + " " + built.uri() + " returned " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
