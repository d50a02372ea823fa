package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/**
 * Measures the funnel of a large employer on one connection: over HTTP, and its largest SQL statement through plain JDBC, on the
 * narrow rows of the projection and on the timelines from which the service derives them.
 */
final class FunnelBenchmark {

    private static final Aim P50 = Aim.atMost(500);
    private static final String OWNER = "proposal";
    private static final int ONE_CONNECTION = 1;

    /** The service's query for the stages and the times between them, by role. */
    private static final String BY_ROLE = """
            with pitch as (select p.*, case when hired_at is not null then 5 when offered_at is not null then 4
                when interviewed_at is not null then 3 when reviewed_at is not null then 2 when requested_at is not null then 1
                else 0 end as stage, role_id::text as key from %s p)
            select key, count(*) filter (where stage = 0), count(*) filter (where stage = 1), count(*) filter (where stage = 2),
                count(*) filter (where stage = 3), count(*) filter (where stage = 4), count(*) filter (where stage = 5), %s
            from pitch group by grouping sets ((), (key))""";

    private final URI proposal;
    private final String hr;
    private final String database;

    FunnelBenchmark(URI proposal, String hr, String database) {
        this.proposal = proposal;
        this.hr = hr;
        this.database = database;
    }

    void measure(int pitches, int seconds, List<ProcessUsage> processes, Report report) throws InterruptedException {
        try (var connection = DriverManager.getConnection(database + OWNER, OWNER, OWNER)) {
            insert(connection, pitches);
            IdleWait.await(processes);
            report.section(String.format(Locale.ROOT, "GET /v1/funnel, %d pitches, one connection", pitches));
            var byRole = 0.0;
            for (var query : List.of("", "?by=QUARTER", "?by=JURISDICTION", "?by=ROLE")) {
                var load = new GetLoad(proposal, hr, ONE_CONNECTION, List.of("/v1/funnel" + query));
                load.during(seconds);
                var result = load.during(seconds);
                report.row((query.isEmpty() ? "not grouped" : query) + ", p50", result.at(50), Unit.MILLIS, P50);
                report.row("  p99", result.at(99), Unit.MILLIS);
                report.detail("funnel" + query, result.millis().summary());
                byRole = result.at(50);
            }
            var rows = new LinkedHashMap<String, String>();
            rows.put("on the narrow rows", "funnel_entry");
            rows.put("on the timelines", "benchmark_timeline");
            for (var source : rows.entrySet()) {
                var median = Percentiles.median(timed(connection, source.getValue(), seconds));
                report.row("?by=ROLE, largest statement through plain JDBC " + source.getKey() + ", p50", median, Unit.MILLIS);
                report.row("  ratio of the HTTP request to it", byRole / median, Unit.RATIO);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The proposals cannot be inserted or counted", e);
        }
    }

    private static void insert(Connection connection, int pitches) throws SQLException {
        try (var file = Objects.requireNonNull(FunnelBenchmark.class.getResourceAsStream("pitches.sql"));
                var statement = connection.createStatement()) {
            statement.execute(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("$count", Integer.toString(pitches)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> timed(Connection connection, String source, int seconds) throws SQLException {
        var times = new ArrayList<String>();
        var stages = List.of("drafted_at", "requested_at", "reviewed_at", "interviewed_at", "offered_at", "hired_at");
        for (int next = 1; next < stages.size(); next++) {
            var took = "(percentile_cont(array[0.5, 0.9]) within group (order by date_part('epoch', " + stages.get(next) + " - "
                    + stages.get(next - 1) + ")))";
            times.add(took + "[1] / 86400");
            times.add(took + "[2] / 86400");
        }
        var sql = BY_ROLE.formatted(source, String.join(", ", times));
        var millis = new ArrayList<Double>();
        try (var statement = connection.prepareStatement(sql)) {
            readAll(statement);
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            do {
                var start = System.nanoTime();
                readAll(statement);
                millis.add((System.nanoTime() - start) / 1e6);
            } while (System.nanoTime() < end);
        }
        return millis;
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
