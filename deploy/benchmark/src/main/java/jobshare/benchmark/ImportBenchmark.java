package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Imports the staff of a large employer from one CSV file. */
final class ImportBenchmark {

    private static final int POLL_MILLIS = 250;

    private final SuiteRun suite;
    private final String hrSystem;

    ImportBenchmark(SuiteRun suite, String hrSystem) {
        this.suite = suite;
        this.hrSystem = hrSystem;
    }

    /**
     * The result.
     *
     * @param stored    seconds from the upload until all rows are in the database, with their events
     * @param published seconds from the upload until the broker has all events
     * @param memory    the peak memory of profile-service in bytes
     */
    record Result(int rows, long bytes, double stored, double published, long memory) {
        double perSecond() {
            return rows / stored;
        }
    }

    /** @param file the CSV file, which this method writes first */
    Result measure(PersonGenerator people, int rows, Path file) throws InterruptedException {
        write(people, rows, file);
        try (var client = new ApiClient(suite.profile(), hrSystem)) {
            var start = System.nanoTime();
            var id = client.postMultipart("/v1/imports", Map.of("kind", "PEOPLE"), Map.of("file", file)).path("id").textValue();
            var memory = 0L;
            var job = client.get("/v1/imports/" + id);
            while (job.path("status").textValue().matches("QUEUED|RUNNING")) {
                Thread.sleep(POLL_MILLIS);
                memory = Math.max(memory, profile().memory());
                job = client.get("/v1/imports/" + id);
            }
            var stored = secondsSince(start);
            if (job.path("counts").path("created").intValue() != rows) {
                throw new IllegalStateException("The import did not create all " + rows + " people: " + job);
            }
            while (hasUnpublishedEvents()) {
                Thread.sleep(POLL_MILLIS);
            }
            return new Result(rows, Files.size(file), stored, secondsSince(start), memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PersonGenerator people, int rows, Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(PersonGenerator.COLUMNS);
            for (int number = 0; number < rows; number++) {
                out.write(people.row("imported", number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private ProcessUsage profile() {
        return suite.processes().stream().filter(process -> process.name().equals("profile-service")).findFirst().orElseThrow();
    }

    private boolean hasUnpublishedEvents() {
        try (var connection = DriverManager.getConnection(suite.database() + "profile", "postgres", "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select from outbox)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
    }
}
