package jobshare.systemtest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lists of statuses in SQL come from the enum that owns them, so that a new status cannot be forgotten. */
class StatusLiteralTest {

    /** Two or more upper-case words in quotes after {@code in (}. */
    private static final Pattern LIST = Pattern.compile("\\b(?i:in)\\s*\\(\\s*'[A-Z_]+'\\s*,\\s*'[A-Z_]+'");

    @Test
    void mainCodeListsNoStatusesInSql() {
        assertEquals("",
                String.join("\n",
                        SourceTree.lines(path -> path.contains("/src/main/java/") && path.endsWith(".java"))
                                .stream()
                                .filter(line -> LIST.matcher(line.text()).find())
                                .map(SourceTree.Line::toString)
                                .toList()));
    }

    @Test
    void findsALiteralList() {
        assertTrue(List.of("where status in ('DRAFT', 'SOUNDING')", "status not in ('HIRED','LAPSED')")
                .stream()
                .allMatch(sql -> LIST.matcher(sql).find()));
    }
}
