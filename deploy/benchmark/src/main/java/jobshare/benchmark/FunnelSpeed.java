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
 * The funnel over all pitches of a large employer, one question at a time: over HTTP, and beside it what its largest statement takes through
 * plain JDBC, on the narrow rows that the service keeps and on the timelines from which they come.
 */
final class FunnelSpeed {

    private static final Aim P50 = Aim.atMost(500);
    private static final String OWNER = "proposal";
    private static final int ONE = 1;

    /** The stages and the times between them, by role, as the service asks for them. */
    private static final String BY_ROLE = """
            with pitch as (select p.*, case when hired_at is not null then 5 when offered_at is not null then 4
                when interviewed_at is not null then 3 when reviewed_at is not null then 2 when requested_at is not null then 1
                else 0 end as came, role_id::text as key from %s p)
            select key, count(*) filter (where came = 0), count(*) filter (where came = 1), count(*) filter (where came = 2),
                count(*) filter (where came = 3), count(*) filter (where came = 4), count(*) filter (where came = 5), %s
            from pitch group by grouping sets ((), (key))""";

    private final URI proposal;
    private final String hr;
    private final String database;

    FunnelSpeed(URI proposal, String hr, String database) {
        this.proposal = proposal;
        this.hr = hr;
        this.database = database;
    }

    void measure(int pitches, int seconds, List<ProcessFigures> processes, Report report) throws InterruptedException {
        try (var connection = DriverManager.getConnection(database + OWNER, OWNER, OWNER)) {
            make(connection, pitches);
            Quiet.await(processes);
            report.section(String.format(Locale.ROOT, "GET /v1/funnel, %d pitches, one connection", pitches));
            var byRole = 0.0;
            for (var query : List.of("", "?by=QUARTER", "?by=JURISDICTION", "?by=ROLE")) {
                var gets = new Gets(proposal, hr, ONE, List.of("/v1/funnel" + query));
                gets.during(seconds);
                var answered = gets.during(seconds);
                report.row((query.isEmpty() ? "undivided" : query) + ", p50", answered.at(50), Unit.MILLIS, P50);
                report.row("  p99", answered.at(99), Unit.MILLIS);
                report.detail("funnel" + query, answered.millis());
                byRole = answered.at(50);
            }
            var rows = new LinkedHashMap<String, String>();
            rows.put("on the narrow rows", "progress");
            rows.put("on the timelines", "progress_on_timeline");
            for (var source : rows.entrySet()) {
                var median = new Percentiles(timed(connection, source.getValue(), seconds)).median();
                report.row("?by=ROLE, its largest statement by plain JDBC " + source.getKey() + ", p50", median, Unit.MILLIS);
                report.row("  the whole answer's ratio to it", byRole / median, Unit.RATIO);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The pitches can't be made or counted", e);
        }
    }

    private static void make(Connection connection, int pitches) throws SQLException {
        try (var file = Objects.requireNonNull(FunnelSpeed.class.getResourceAsStream("pitches.sql"));
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
            var took = "(percentile_cont(array[0.5, 0.9]) within group (order by date_part('epoch', " + stages.get(next)
                    + " - "
                    + stages.get(next - 1) + ")))";
            times.add(took + "[1] / 86400");
            times.add(took + "[2] / 86400");
        }
        var sql = BY_ROLE.formatted(source, String.join(", ", times));
        var millis = new ArrayList<Double>();
        try (var statement = connection.prepareStatement(sql)) {
            count(statement);
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            do {
                var begun = System.nanoTime();
                count(statement);
                millis.add((System.nanoTime() - begun) / 1e6);
            } while (System.nanoTime() < end);
        }
        return millis;
    }

    private static void count(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
