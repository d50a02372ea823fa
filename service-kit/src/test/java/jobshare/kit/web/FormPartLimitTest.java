package jobshare.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where parts begin and end, whatever their content looks like. */
class FormPartLimitTest {

    private static final String BOUNDARY = "--a--a";

    private static String pass(String form, int maxParts, int chunk) {
        try (var in = new FormPartLimit(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), BOUNDARY, maxParts,
                20)) {
            var passed = new StringBuilder();
            for (var bytes = in.readNBytes(chunk); bytes.length > 0; bytes = in.readNBytes(chunk)) {
                passed.append(new String(bytes, StandardCharsets.UTF_8));
            }
            return passed.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String headers, String content) {
        return "\r\n--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n" + content;
    }

    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";

    @Test
    void passesTheFormOnUnchanged() {
        var form = (part("X: 1", "one") + part("X: 2", "two") + part("", "") + END).substring(2);
        for (int chunk : new int[]{1, 3, 1_000}) {
            assertEquals(form, pass(form, 3, chunk));
        }
        assertThrows(HttpProblem.class, () -> pass(form, 2, 1_000));
    }

    @Test
    void findsABoundaryAfterTheStartOfOne() {
        var start = "\r\n--" + BOUNDARY;
        for (int length = 1; length < start.length(); length++) {
            var form = part("X: 1", start.substring(0, length)) + part("X: 2", "two") + part("X: 3", "three") + END;
            assertEquals(form, pass(form, 3, 1_000));
            assertThrows(HttpProblem.class, () -> pass(form, 2, 1_000), "after " + length + " characters");
        }
    }

    @Test
    void acceptsABoundaryInTheMiddleOfALine() {
        var form = part("X: 1", ("x--" + BOUNDARY).repeat(100)) + END;
        assertEquals(form, pass(form, 1, 1_000));
    }

    @Test
    void limitsTheHeadersOfEachPart() {
        var form = part("X: " + "1".repeat(10), "1".repeat(1_000)) + part("X: " + "2".repeat(10), "2") + END;
        assertEquals(form, pass(form, 2, 1_000));
        assertThrows(HttpProblem.class, () -> pass(part("X: " + "1".repeat(20), ""), 2, 1_000));
    }
}
