package jobshare.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/** Type-ahead over all of ESCO, which is imported first as a user imports it. */
final class Search {

    private static final Aim P99 = Aim.atMost(20);
    private static final int CONNECTIONS = 4;
    private static final int LABELS = 1000;
    private static final int WARM_UP = 3000;
    private static final long SEED = 20260101;
    private static final String CLASSIFICATION = "classification-en-csv.zip";
    private static final String RELATIONS = "relations-csv.zip";
    private static final String OWNER = "profile";
    private static final Map<String, String> KINDS = Map.of("occupations", "kind = 'OCCUPATION'", "skills", "kind = 'SKILL'",
            "strengths", "strength");

    private final URI profile;
    private final String hr;

    Search(URI profile, String hr) {
        this.profile = profile;
        this.hr = hr;
    }

    /** Whether the download lies there. */
    static boolean isPossible(Path esco) {
        return Files.exists(esco.resolve(CLASSIFICATION)) && Files.exists(esco.resolve(RELATIONS));
    }

    /** @param database JDBC address of the suite's PostgreSQL, without a database */
    void measure(Path esco, String database, List<ProcessFigures> processes, Report report) throws InterruptedException {
        var begun = System.nanoTime();
        var imported = imported(esco);
        report.section("All of ESCO");
        report.row(String.format(Locale.ROOT, "imported: %d rows", imported.path("progress").path("total").asLong()),
                (System.nanoTime() - begun) / 1e9, Unit.SECONDS);
        var queries = queries(database);
        Quiet.await(processes);
        new Gets(profile, hr, CONNECTIONS, queries.subList(0, Math.min(WARM_UP, queries.size()))).once();
        var typed = new Gets(profile, hr, CONNECTIONS, queries).once();
        report.section(
                String.format(Locale.ROOT, "Vocabulary as one types (%d queries, one label in five with a slip; %d connections)",
                        typed.millis().size(), CONNECTIONS));
        report.row("answers", typed.perSecond(), Unit.PER_SECOND);
        report.row("p50", typed.at(50), Unit.MILLIS);
        report.row("p99", typed.at(99), Unit.MILLIS, P99);
        report.row("slowest", typed.at(100), Unit.MILLIS);
    }

    private static List<String> queries(String database) {
        var typing = new Typing(SEED);
        var queries = new ArrayList<String>();
        KINDS.keySet().stream().sorted()
                .forEach(kind -> queries.addAll(typing.queries(kind, labels(database, KINDS.get(kind)))));
        Collections.shuffle(queries, new Random(SEED));
        return queries;
    }

    /** Half of them preferred labels, half others, the same ones in each run. */
    private static List<String> labels(String database, String kind) {
        var labels = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database + OWNER, OWNER, OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select label, split_part(other_labels, E'\\n', 1) as other from concept where "
                        + kind + " order by md5(uri) limit " + LABELS)) {
            while (rows.next()) {
                var other = rows.getString("other");
                labels.add(labels.size() % 2 == 0 || other.isEmpty() ? rows.getString("label") : other);
            }
            return labels;
        } catch (SQLException e) {
            throw new IllegalStateException("The labels can't be read", e);
        }
    }

    private JsonNode imported(Path esco) throws InterruptedException {
        var json = new ObjectMapper();
        var boundary = "----benchmark";
        try (var client = HttpClient.newHttpClient()) {
            var body = new ByteArrayOutputStream();
            part(body, boundary, "classification", esco.resolve(CLASSIFICATION));
            part(body, boundary, "relations", esco.resolve(RELATIONS));
            body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
            var request = HttpRequest.newBuilder(profile.resolve("/v1/vocabulary/imports"))
                    .header("Authorization", "Bearer " + hr)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var path = "/v1/vocabulary/imports/" + json.readTree(answer.body()).path("id").asText();
            try (var wire = new Wire(profile, hr)) {
                while (true) {
                    var job = json.readTree(wire.get(path).expect(200).body());
                    switch (job.path("status").asText()) {
                        case "DONE" -> {
                            return job;
                        }
                        case "FAILED" ->
                            throw new IllegalStateException("ESCO was not imported: " + job.path("failure").asText());
                        default -> Thread.sleep(100);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, Path file) throws IOException {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
