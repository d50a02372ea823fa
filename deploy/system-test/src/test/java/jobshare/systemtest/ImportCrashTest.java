package jobshare.systemtest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The service is killed in the middle of an import: it goes on, and everyone is there once. */
class ImportCrashTest {

    private static final int ROWS = 8_000;
    private static final int ENOUGH = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void goesOnAfterASigkillAndTakesNoRowTwice() {
        try (var suite = SuiteProcess.start("--empty", "--keep-going", "--no-training")) {
            var hr = new Someone(suite.suite(), "hr-system", "hris", _ -> {
            });
            var id = hr.post("/v1/imports", "multipart/form-data; boundary=b", file()).expect(202).path("id").textValue();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> done(job(hr, id)) >= ENOUGH);
            var service = ProcessHandle.of(Long.parseLong(suite.properties().getProperty("profile.pid"))).orElseThrow();
            service.destroyForcibly();
            service.onExit().join();
            var before = done(job(hr, id));
            assertTrue(before < ROWS, "the import was over before the kill");
            await().atMost(PATIENCE).until(() -> !job(hr, id).path("status").textValue().matches("QUEUED|RUNNING"));
            var job = job(hr, id);
            assertEquals("DONE", job.path("status").textValue());
            assertEquals(ROWS, job.path("counts").path("created").intValue());
            var versions = versions(hr);
            assertEquals(ROWS, versions.size());
            assertTrue(versions.values().stream().allMatch(version -> version == 1));
        }
    }

    private static byte[] file() {
        var rows = IntStream.range(0, ROWS).mapToObj(i -> "E-" + i + ",EMPLOYEE,Ana,O'Brien\r\n").collect(Collectors.joining());
        return ("--b\r\nContent-Disposition: form-data; name=\"of\"\r\n\r\nPEOPLE\r\n--b\r\nContent-Disposition: form-data;"
                + " name=\"file\"; filename=\"people.csv\"\r\n\r\nemployeeNumber,kind,givenName,familyName\r\n" + rows
                + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode job(Someone hr, String id) {
        return hr.get("/v1/imports/" + id).expect(200);
    }

    private static int done(JsonNode job) {
        return job.path("progress").path("done").intValue();
    }

    private static TreeMap<String, Integer> versions(Someone hr) {
        var versions = new TreeMap<String, Integer>();
        var next = "";
        while (next != null) {
            var page = hr.get("/v1/people?limit=200" + next).expect(200);
            page.path("items").forEach(person -> versions.merge(person.path("employeeNumber").textValue(),
                    person.path("version").intValue(), Integer::sum));
            next = page.path("next").isTextual() ? "&cursor=" + page.path("next").textValue() : null;
        }
        return versions;
    }
}
