package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import jobshare.benchmark.Options.Part;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void measuresEverythingUnlessTold() {
        assertEquals(EnumSet.allOf(Part.class), Options.parse(List.of()).parts());
    }

    @Test
    void measuresThePartsThatAreNamed() {
        var options = Options.parse(List.of("--only", "starts,writes,matches", "--rounds", "3", "--storm", "50"));
        assertEquals(EnumSet.of(Part.STARTS, Part.WRITES, Part.MATCHES), options.parts());
        assertEquals(3, options.rounds());
        assertEquals(50, options.storm());
    }

    @Test
    void looksForEscoWhereItIsTold() {
        assertEquals(Path.of("downloads"), Options.parse(List.of("--only", "search", "--esco", "downloads")).esco());
        assertNull(Options.parse(List.of()).esco());
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(message("--only", "speed").contains("speed"));
        assertTrue(message("--rounds", "-1").contains("-1"));
        assertTrue(message("--rounds").contains("--rounds"));
        assertTrue(message("--fast").contains("--fast"));
    }

    private static String message(String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of(arguments))).getMessage();
    }
}
