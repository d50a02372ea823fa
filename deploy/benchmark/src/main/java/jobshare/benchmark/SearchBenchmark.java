package jobshare.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.TreeMap;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;
import jobshare.local.client.MultipartForm;
import jobshare.local.client.Role;

/** Type-ahead search over all of ESCO, which this benchmark imports first. */
final class SearchBenchmark {

    private static final Aim P99 = Aim.atMost(20);
    private static final int CONNECTIONS = 4;
    private static final int LABELS = 1000;
    private static final int POLL_MILLIS = 100;
    private static final int WARM_UP = 3000;
    private static final long SEED = 20260101;
    private static final String CLASSIFICATION = "classification-en-csv.zip";
    private static final String RELATIONS = "relations-csv.zip";
    private static final String OWNER = "profile";
    private static final Map<String, String> KINDS = Map.of("occupations", "kind = 'OCCUPATION'", "skills", "kind = 'SKILL'",
            "strengths", "strength");

    private final SuiteRun suite;

    SearchBenchmark(SuiteRun suite) {
        this.suite = suite;
    }

    /** Whether the folder contains the ESCO download. */
    static boolean isPossible(Path esco) {
        return Files.exists(esco.resolve(CLASSIFICATION)) && Files.exists(esco.resolve(RELATIONS));
    }

    /** @param esco the folder with the ESCO download */
    void measure(Path esco, Report report) throws InterruptedException {
        var start = System.nanoTime();
        var imported = importEsco(esco);
        report.section("All of ESCO");
        report.row(String.format(Locale.ROOT, "import of %d rows", imported.path("progress").path("total").asLong()),
                (System.nanoTime() - start) / 1e9, Unit.SECONDS);
        var queries = queries(suite.database());
        IdleWait.await(suite.processes());
        new GetLoad(suite.profile(), suite.token(Role.HR), CONNECTIONS, queries.subList(0, Math.min(WARM_UP, queries.size())))
                .once();
        var typed = new GetLoad(suite.profile(), suite.token(Role.HR), CONNECTIONS, queries).once();
        report.section(String.format(Locale.ROOT,
                "Type-ahead search (%d queries, one label in five with a typing error; %d connections)", typed.millis().count(),
                CONNECTIONS));
        report.row("requests", typed.perSecond(), Unit.PER_SECOND);
        report.row("p50", typed.at(50), Unit.MILLIS);
        report.row("p99", typed.at(99), Unit.MILLIS, P99);
        report.row("slowest", typed.at(100), Unit.MILLIS);
    }

    /** @param database JDBC address of the suite's PostgreSQL, without a database */
    private static List<String> queries(String database) {
        var typeAhead = new TypeAheadQueries(SEED);
        var queries = new ArrayList<String>();
        new TreeMap<>(KINDS).forEach((kind, condition) -> queries.addAll(typeAhead.queries(kind, labels(database, condition))));
        Collections.shuffle(queries, new Random(SEED));
        return queries;
    }

    /** Half preferred and half alternative labels; the same in each run. */
    private static List<String> labels(String database, String condition) {
        var labels = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database + OWNER, OWNER, OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select label, split_part(other_labels, E'\\n', 1) as other from concept where "
                        + condition + " order by md5(uri) limit " + LABELS)) {
            while (rows.next()) {
                var other = rows.getString("other");
                labels.add(labels.size() % 2 == 0 || other.isEmpty() ? rows.getString("label") : other);
            }
            return labels;
        } catch (SQLException e) {
            throw new IllegalStateException("The labels cannot be read", e);
        }
    }

    private JsonNode importEsco(Path esco) throws InterruptedException {
        var path = "/v1/vocabulary/imports";
        var job = suite.client()
                .post(Role.HR, suite.profile().resolve(path),
                        new MultipartForm().file("classification", esco.resolve(CLASSIFICATION))
                                .file("relations", esco.resolve(RELATIONS)));
        path += "/" + job.path("id").asText();
        while (!job.path("status").asText().equals("DONE")) {
            if (job.path("status").asText().equals("FAILED")) {
                throw new IllegalStateException("ESCO was not imported: " + job.path("failure").asText());
            }
            Thread.sleep(POLL_MILLIS);
            job = suite.client().get(Role.HR, suite.profile().resolve(path));
        }
        return job;
    }
}
