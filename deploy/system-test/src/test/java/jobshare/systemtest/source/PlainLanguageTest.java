package jobshare.systemtest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code, contracts, scripts and documentation use plain English: words that a reader stumbles over do not occur. */
class PlainLanguageTest {

    /** Each expression with what to write instead. */
    private static final Map<String, String> UNWANTED = new TreeMap<>(Map.ofEntries(
            Map.entry("(?i)\\bwho(so)?ever\\b", "the person who, anyone who"), Map.entry("(?i)\\banew\\b", "again"),
            Map.entry("(?i)\\buntold\\b", "missing, not provided"), Map.entry("(?i)\\bthereby\\b", "leave it out, or 'so'"),
            Map.entry("(?i)\\bdeeds?\\b", "action, command, work"),
            Map.entry("(?i)\\bas (things|it|they) stands?\\b", "now, unchanged"),
            Map.entry("(?i)\\b(is|are|was|were) (not )?told\\b", "knows, receives, is notified"),
            Map.entry("(?i)\\btells? of\\b", "describes, reports"), Map.entry("(?i)\\btold of\\b", "described, provided"),
            Map.entry("(?i)\\b(comes|came|come) of (it|this|that|them)\\b", "the result"),
            Map.entry("(?i)\\bwhat (it|this|that) tells\\b", "what it contains"),
            Map.entry("(?i)\\bthat of the (other|two)\\b", "name the thing"), Map.entry("(?i)\\bhears? of\\b", "receives, knows"),
            Map.entry("(?i)\\bheard of\\b", "received, known"), Map.entry("(?i)\\bworked off\\b", "processed")));

    /** Parts of lines in which an expression is right: quotations, and words of the law. */
    private static final List<Pattern> ALLOWED = List.of(Pattern.compile("legislation\\.gov\\.uk"),
            Pattern.compile("\"(source|title)\":"));

    @TestFactory
    Stream<DynamicTest> noTextUsesAnExpressionOfTheList() {
        var lines = SourceTree.lines(path -> (path.contains("/src/main/") || path.contains("/contracts/") || path.endsWith(".md")
                || path.startsWith("deploy/system-test/")) && !path.contains("/systemtest/source/"));
        return UNWANTED.entrySet().stream().map(entry -> {
            var pattern = Pattern.compile(entry.getKey());
            return DynamicTest
                    .dynamicTest(entry.getKey() + " -> " + entry.getValue(),
                            () -> assertEquals("", String.join("\n", lines.stream()
                                    .filter(line -> pattern.matcher(line.text()).find())
                                    .filter(line -> ALLOWED.stream().noneMatch(allowed -> allowed.matcher(line.text()).find()))
                                    .map(SourceTree.Line::toString)
                                    .toList())));
        });
    }

    @Test
    void everyExpressionMatchesItsExample() {
        var examples = List.of("whoever asks", "begins anew", "left untold", "is thereby open", "the deed", "as things stand",
                "he is told", "it tells of", "was told of", "what comes of it", "what it tells", "that of the other",
                "hears of it", "heard of it", "are worked off");
        for (var pattern : UNWANTED.keySet()) {
            assertTrue(examples.stream().anyMatch(example -> Pattern.compile(pattern).matcher(example).find()), pattern);
        }
    }
}
