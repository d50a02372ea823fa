package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import jobshare.benchmark.BenchmarkOptions.Part;
import org.junit.jupiter.api.Test;

class BenchmarkOptionsTest {

    @Test
    void includesAllPartsByDefault() {
        var options = BenchmarkOptions.parse(List.of());
        assertTrue(EnumSet.allOf(Part.class).stream().allMatch(options::includes));
    }

    @Test
    void includesOnlyTheNamedParts() {
        var options = BenchmarkOptions.parse(List.of("--only", "starts,writes,matches", "--rounds", "3", "--rate", "50"));
        for (var part : EnumSet.of(Part.STARTS, Part.WRITES, Part.MATCHES)) {
            assertTrue(options.includes(part), part.name());
        }
        assertFalse(options.includes(Part.FUNNEL));
        assertEquals(3, options.rounds());
        assertEquals(50, options.rate());
    }

    @Test
    void readsTheFolderOfEsco() {
        assertEquals(Path.of("downloads"), BenchmarkOptions.parse(List.of("--only", "search", "--esco", "downloads")).esco());
        assertNull(BenchmarkOptions.parse(List.of()).esco());
    }

    @Test
    void explainsAnInvalidCommandLine() {
        assertTrue(message("--only", "speed").contains("speed"));
        assertTrue(message("--rounds", "-1").contains("-1"));
        assertTrue(message("--rounds").contains("--rounds"));
        assertTrue(message("--fast").contains("--fast"));
    }

    @Test
    void describesItsOptionsInItsHelp() {
        for (var option : List.of("--only", "--people", "--rate", "--esco", "--rows", "--help")) {
            assertTrue(BenchmarkOptions.helpText().contains(option), option);
        }
    }

    private static String message(String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> BenchmarkOptions.parse(List.of(arguments))).getMessage();
    }
}
