package jobshare.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import jobshare.local.client.MultipartForm;
import jobshare.local.client.Role;

/** Imports the staff of a large employer from one CSV file. */
final class ImportBenchmark {

    private static final int POLL_MILLIS = 250;

    private final SuiteRun suite;

    ImportBenchmark(SuiteRun suite) {
        this.suite = suite;
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
        try {
            var start = System.nanoTime();
            var id = upload(file);
            var memory = 0L;
            var job = job(id);
            while (job.path("status").textValue().matches("QUEUED|RUNNING")) {
                Thread.sleep(POLL_MILLIS);
                memory = Math.max(memory, profile().memory());
                job = job(id);
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

    private String upload(Path file) {
        return suite.client()
                .post(Role.HR_SYSTEM, suite.profile().resolve("/v1/imports"),
                        new MultipartForm().field("kind", "PEOPLE").file("file", file))
                .path("id")
                .textValue();
    }

    private JsonNode job(String id) {
        return suite.client().get(Role.HR_SYSTEM, suite.profile().resolve("/v1/imports/" + id));
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
