package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void keepsDataOutsideVersionControlUnlessToldOtherwise() {
        assertEquals(Path.of("/home/ann/.local/share/jobshare"), parse(Map.of("HOME", "/home/ann")).data());
        assertEquals(Path.of("/var/ann/jobshare"), parse(Map.of("HOME", "/home/ann", "XDG_DATA_HOME", "/var/ann")).data());
        assertEquals(Path.of("/tmp/x"), parse(Map.of(), "--data", "/tmp/y/../x").data());
    }

    @Test
    void movesAllPortsTogether() {
        assertEquals(new Ports(8081, 8082, 8083, 8090, 8091, 8092, 8093), parse(Map.of()).ports());
        assertEquals(new Ports(9001, 9002, 9003, 9010, 9011, 9012, 9013), parse(Map.of(), "--port-base", "9000").ports());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --sideways          | Unknown argument --sideways.
            --data              | --data needs a directory.
            --port-base,eighty  | --port-base is eighty and must be a whole number.
            --port-base,65530   | --port-base is 65530 and must be between 1 and 65522.
            --ports,many        | --ports is many and must be the word free
            """)
    void saysInOneLineWhatIsWrongWithTheCommandLine(String arguments, String message) {
        var refusal = assertThrows(Refusal.class, () -> parse(Map.of(), arguments.split(",")));
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
        assertEquals(Refusal.USAGE, refusal.exitCode());
    }

    private static Options parse(Map<String, String> environment, String... arguments) {
        return Options.parse(List.of(arguments), environment::get);
    }
}
