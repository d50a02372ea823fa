package jobshare.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A whole staff brought in from one file, as an HR department does it. */
final class Imports {

    private static final int POLL_MILLIS = 250;
    private static final String BOUNDARY = "----benchmark";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteRun suite;
    private final String hrSystem;

    Imports(SuiteRun suite, String hrSystem) {
        this.suite = suite;
        this.hrSystem = hrSystem;
    }

    /**
     * What was measured.
     *
     * @param written seconds from sending the file until every row is in the database, with its events
     * @param published seconds until the broker has all events too
     * @param memory the most bytes that profile-service was seen to hold meanwhile
     */
    record Measured(int rows, long bytes, double written, double published, long memory) {
        double perSecond() {
            return rows / written;
        }
    }

    /** @param file is written first */
    Measured measure(People people, int rows, Path file) throws InterruptedException {
        try (var client = HttpClient.newHttpClient(); var out = Files.newBufferedWriter(file)) {
            out.write(People.COLUMNS);
            for (int number = 0; number < rows; number++) {
                out.write(people.row("imported", number));
            }
            out.close();
            var begun = System.nanoTime();
            var id = send(client, file);
            var memory = 0L;
            var job = read(client, id);
            while (job.path("status").textValue().matches("QUEUED|RUNNING")) {
                Thread.sleep(POLL_MILLIS);
                memory = Math.max(memory, profile().memory());
                job = read(client, id);
            }
            var written = (System.nanoTime() - begun) / 1e9;
            if (job.path("counts").path("created").intValue() != rows) {
                throw new IllegalStateException("The import did not bring in all " + rows + ": " + job);
            }
            while (hasUnpublished()) {
                Thread.sleep(POLL_MILLIS);
            }
            return new Measured(rows, Files.size(file), written, (System.nanoTime() - begun) / 1e9, memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(HttpClient client, Path file) throws IOException, InterruptedException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"of\"\r\n\r\nPEOPLE\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return answer(client,
                request("/v1/imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(body),
                202).path("id").textValue();
    }

    private JsonNode read(HttpClient client, String id) throws IOException, InterruptedException {
        return answer(client, request("/v1/imports/" + id), 200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.profile() + path)).header("Authorization", "Bearer " + hrSystem);
    }

    private static JsonNode answer(HttpClient client, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("An import was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private ProcessFigures profile() {
        return suite.processes().stream().filter(process -> process.name().equals("profile-service")).findFirst().orElseThrow();
    }

    private boolean hasUnpublished() {
        try (var connection = DriverManager.getConnection(suite.database() + "profile", "postgres", "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select from outbox)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox can't be looked into", e);
        }
    }
}
