package jobshare.systemtest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The formatter wraps code at 130 characters, but neither comments nor texts; those are wrapped by hand. */
class LineLengthTest {

    private static final int MAX = 150;

    @Test
    void mainCodeHasNoLineOfMoreThan150Characters() {
        assertEquals("",
                String.join("\n",
                        SourceTree.lines(path -> path.contains("/src/main/java/") && path.endsWith(".java"))
                                .stream()
                                .filter(line -> line.text().length() > MAX)
                                .map(SourceTree.Line::toString)
                                .toList()));
    }
}
