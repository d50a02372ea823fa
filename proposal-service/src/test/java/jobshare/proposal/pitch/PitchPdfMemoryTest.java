package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest pitches that are accepted, in texts that are hard to print, are rendered within a quarter of a gigabyte. */
class PitchPdfMemoryTest {

    private static final String HEAP = "-Xmx256m";
    /** Each is repeated to the limits of every text. */
    private static final Map<String, String> UNITS = Map.of("prose", "Two heads see more than one. ", "paragraphs", "a\n\n",
            "one word", "x", "both directions", "aא", "Arabic", "مرحبا ", "no glyph", "漢", "mixed fonts", "a漢",
            "control characters", "\u0001");

    /** Runs in a process of its own, whose heap is limited. */
    static final class Rendering {

        public static void main(String[] args) throws IOException {
            var page = SamplePitch.page();
            var renderer = new PitchPdfRenderer();
            for (var unit : UNITS.entrySet()) {
                try (var pdf = Loader.loadPDF(renderer.of(page.html(SamplePitch.largest(unit.getValue()))))) {
                    System.out.println(unit.getKey() + ": " + pdf.getNumberOfPages() + " pages");
                }
            }
        }
    }

    @Test
    void rendersTheLargestPitchesInLittleMemory(@TempDir Path folder) throws Exception {
        var output = folder.resolve("output");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), Rendering.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertEquals(0, process.waitFor(), () -> read(output));
        } finally {
            process.destroyForcibly();
        }
        var text = read(output);
        UNITS.keySet().forEach(name -> assertTrue(text.contains(name + ": "), text));
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
