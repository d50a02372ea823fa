package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherOptionsTest {

    @Test
    void choosesTheDataFolder() {
        assertEquals(Path.of("/home/ann/.local/share/jobshare"), parse(Map.of("HOME", "/home/ann")).data());
        assertEquals(Path.of("/var/ann/jobshare"), parse(Map.of("HOME", "/home/ann", "XDG_DATA_HOME", "/var/ann")).data());
        assertEquals(Path.of("/tmp/x"), parse(Map.of(), "--data", "/tmp/y/../x").data());
    }

    @Test
    void movesAllPortsTogether() {
        assertEquals(new Ports(8081, 8082, 8083, 8084, 8085, 8086, 8090, 8091, 8092, 8093), parse(Map.of()).ports());
        assertEquals(new Ports(9001, 9002, 9003, 9004, 9005, 9006, 9010, 9011, 9012, 9013),
                parse(Map.of(), "--port-base", "9000").ports());
    }

    @Test
    void readsFlags() {
        var options = parse(Map.of(), "--empty", "--keep-going", "--servers", "--no-training", "--short-retention");
        assertTrue(options.empty() && options.keepGoing() && options.serversOnly());
        assertFalse(options.createCaches());
        assertEquals(KafkaRetention.SHORT, options.retention());
        assertTrue(parse(Map.of()).createCaches());
        assertEquals(KafkaRetention.PRODUCTION, parse(Map.of()).retention());
    }

    @Test
    void explainsEveryOptionInItsHelp() {
        assertTrue(parse(Map.of(), "--help").help());
        for (var option : List.of("--data", "--empty", "--port-base", "--ports", "--keep-going", "--servers", "--no-training",
                "--short-retention", "--help")) {
            assertTrue(LauncherOptions.helpText().contains(option), option);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            textBlock = """
                    --sideways               | Unknown option: '--sideways'.
                    --data                   | Missing required parameter for option '--data' (DIR).
                    --port-base,eighty       | Invalid value for option '--port-base': 'eighty' is not an int.
                    --port-base,65530        | --port-base is 65530 and must be between 1 and 65522.
                    --ports,many             | Invalid value for option '--ports': expected one of [FREE] (case-insensitive) but was 'many'.
                    --ports,free,--port-base,9000 | --ports and --port-base exclude each other.
                    """)
    void explainsAnInvalidCommandLineInOneLine(String arguments, String message) {
        var e = assertThrows(LauncherException.class, () -> parse(Map.of(), arguments.split(",")));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
        assertEquals(LauncherException.USAGE, e.exitCode());
    }

    private static LauncherOptions parse(Map<String, String> environment, String... arguments) {
        return LauncherOptions.parse(List.of(arguments), environment::get);
    }
}
