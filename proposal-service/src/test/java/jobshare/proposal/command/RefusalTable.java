package jobshare.proposal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.rejection.Rejection;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Commands that are refused, and the text that the caller reads. The texts are written down a second time, one block for each
 * command: its name after a hash, and below it what it is refused with (illegal, a pointer, or the type of a rule) and the text.
 */
public final class RefusalTable {

    private final Map<String, String> expected;
    private final Map<String, Executable> commands = new LinkedHashMap<>();

    public RefusalTable(String expected) {
        this.expected = Arrays.stream(expected.split("(?m)^# "))
                .filter(block -> !block.isBlank())
                .map(block -> block.split("\n", 2))
                .collect(Collectors.toMap(block -> block[0].strip(), block -> block[1].replaceAll("\\s+", " ").strip()));
    }

    public RefusalTable refuses(String name, Executable command) {
        if (commands.put(name, command) != null) {
            throw new IllegalArgumentException("Two commands are called " + name);
        }
        return this;
    }

    /** One test for each command, and one that the table has no text without a command. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                commands.entrySet()
                        .stream()
                        .map(entry -> DynamicTest.dynamicTest(entry.getKey(),
                                () -> assertEquals(expected.get(entry.getKey()), refusal(entry.getValue())))),
                Stream.of(DynamicTest.dynamicTest("each text has its command",
                        () -> assertEquals(expected.keySet(), commands.keySet()))));
    }

    private static String refusal(Executable command) {
        var rejection = assertThrows(Rejection.class, command);
        return switch (rejection) {
            case IllegalTransition illegal -> "illegal: " + illegal.getMessage();
            case InvalidValue invalid -> invalid.pointer() + ": " + invalid.getMessage();
            case RuleViolation violation -> violation.type() + ": " + violation.getMessage();
        };
    }
}
