package jobshare.systemtest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** profile-service is killed during an import: the import resumes, and each person is created once. */
@Order(21)
class ImportCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ApiClient hrSystem = new ApiClient(new Caller("hr-system", "hris"));

    @Test
    void resumesAfterAKillAndImportsNoRowTwice() {
        importWhileKilling(3_000);
    }

    @Test
    @Tag("full")
    void resumesALargeImportAfterAKillAndImportsNoRowTwice() {
        importWhileKilling(8_000);
    }

    private void importWhileKilling(int rows) {
        var prefix = "crash-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        var id = hrSystem.post("/v1/imports", "multipart/form-data; boundary=b", file(prefix, rows))
                .expect(202)
                .path("id")
                .textValue();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> done(job(id)) >= rows / 8);
        var service = ProcessHandle.of(RunningSuite.get().pid("profile")).orElseThrow();
        service.destroyForcibly();
        service.onExit().join();
        var before = done(job(id));
        assertTrue(before < rows, "the import ended before the kill");
        await().atMost(PATIENCE).until(() -> !job(id).path("status").textValue().matches("QUEUED|RUNNING"));
        var job = job(id);
        assertEquals("DONE", job.path("status").textValue());
        assertEquals(rows, job.path("counts").path("created").intValue());
        var versions = versions(prefix);
        assertEquals(rows, versions.size());
        assertTrue(versions.values().stream().allMatch(version -> version == 1));
    }

    private static byte[] file(String prefix, int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(i -> prefix + i + ",EMPLOYEE,Ana,O'Brien\r\n")
                .collect(Collectors.joining());
        return ("--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPEOPLE\r\n--b\r\nContent-Disposition: form-data;"
                + " name=\"file\"; filename=\"people.csv\"\r\n\r\nemployeeNumber,kind,givenName,familyName\r\n" + rows
                + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode job(String id) {
        return hrSystem.get("/v1/imports/" + id).expect(200);
    }

    private static int done(JsonNode job) {
        return job.path("progress").path("done").intValue();
    }

    private TreeMap<String, Integer> versions(String prefix) {
        var versions = new TreeMap<String, Integer>();
        var next = "";
        while (next != null) {
            var page = hrSystem.get("/v1/people?limit=200" + next).expect(200);
            page.path("items").forEach(person -> {
                var number = person.path("employeeNumber").asText();
                if (number.startsWith(prefix)) {
                    versions.merge(number, person.path("version").intValue(), Integer::sum);
                }
            });
            next = page.path("next").isTextual() ? "&cursor=" + page.path("next").textValue() : null;
        }
        return versions;
    }
}
