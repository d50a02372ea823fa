package jobshare.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The event contracts of this service, and the examples of the others. */
public final class Contract {

    private Contract() {
    }

    /** Passes when the JSON is what the contract of that topic says. */
    public static void holds(String name, String json) {
        assertEquals(Set.of(), schema(name).validate(json, InputFormat.JSON, run -> run.getExecutionConfig()
                .setFormatAssertionsEnabled(true)), json);
    }

    /** What the producer of a topic gives as an example. */
    public static String example(String service, String name) {
        return read(Path.of("..", service, "contracts", "events", name + ".v1.example.json"));
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read(Path.of("contracts", "events", name + ".v1.schema.json")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
