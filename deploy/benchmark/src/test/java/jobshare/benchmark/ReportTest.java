package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test
    void printsTheAimBesideTheValueAndListsMissedAims() {
        var report = new Report();
        report.section("Writes");
        report.row("ratio", 0.65, Unit.RATIO, Aim.atLeast(0.7));
        report.row("ready", 8.26, Unit.SECONDS, Aim.atMost(10));
        report.row("service", 912.4, Unit.PER_SECOND);
        var lines = report.table()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .toList();
        assertEquals(
                List.of("Writes measured aim", "ratio 0.65 at least 0.70 MISSED", "ready 8.3 s at most 10.0 s", "service 912 /s"),
                lines);
    }

    @Test
    void countsAnAimThatIsJustReachedAsMet() {
        assertTrue(Aim.atLeast(0.7).isMetBy(0.7));
        assertTrue(Aim.atMost(10).isMetBy(10));
        assertFalse(Aim.atMost(10).isMetBy(10.01));
    }

    @Test
    void printsNotesBelowTheTable() {
        var report = new Report();
        report.section("Idle");
        report.row("all", 1.53, Unit.PERCENT);
        report.note("The part imports was stopped.");
        var lines = report.table().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertEquals("The part imports was stopped.", lines.getLast());
        assertTrue(lines.get(1).endsWith("1.5 %"), lines.toString());
    }

    @Test
    void writesTheSameAsJson(@TempDir Path folder) throws IOException {
        var report = new Report();
        report.section("Memory");
        report.row("all", 700, Unit.MEGABYTES);
        report.detail("writes", List.of(1, 2));
        report.write(folder.resolve("deep/report.json"));
        var json = new ObjectMapper().readTree(folder.resolve("deep/report.json").toFile());
        assertEquals("all", json.at("/sections/0/rows/0/name").textValue());
        assertEquals(700, json.at("/sections/0/rows/0/value").intValue());
        assertEquals(2, json.at("/details/writes/1").intValue());
    }
}
