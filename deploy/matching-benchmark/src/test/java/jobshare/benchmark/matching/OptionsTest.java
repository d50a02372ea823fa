package jobshare.benchmark.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobshare.benchmark.matching.Options.Part;
import jobshare.benchmark.matching.Options.Peer;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void measuresEverythingByDefault() {
        var options = Options.parse(List.of());
        assertEquals(EnumSet.allOf(Part.class), options.parts());
        assertEquals(EnumSet.allOf(Peer.class), options.peers());
        assertEquals(EnumSet.allOf(StaffKind.class), options.kinds());
        assertEquals(List.of(2_000, 100_000, 1_000_000), options.sizes());
    }

    @Test
    void measuresOnlyTheNamedParts() {
        var options = Options.parse(List.of("--only", "pairs,memory", "--sizes", "500,7000", "--staff", "uniform", "--peers",
                "none", "--seconds", "1"));
        assertEquals(EnumSet.of(Part.PAIRS, Part.MEMORY), options.parts());
        assertEquals(List.of(500, 7000), options.sizes());
        assertEquals(Set.of(StaffKind.UNIFORM), options.kinds());
        assertEquals(Set.of(), options.peers());
        assertEquals(1, options.seconds());
    }

    @Test
    void explainsAnInvalidCommandLine() {
        assertTrue(message("--peers", "elastic").contains("elastic"));
        assertTrue(message("--sizes", "0").contains("0"));
        assertTrue(message("--sizes", "3000000").contains("2000000"));
        assertTrue(message("--only").contains("--only"));
        assertTrue(message("--fast").contains("--fast"));
    }

    private static String message(String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of(arguments))).getMessage();
    }
}
