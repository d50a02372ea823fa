package jobshare.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {
    }

    /** Passes when the JSON is what the contract of that topic says. */
    public static void holds(String name, String json) {
        assertEquals(Set.of(), schema(name).validate(json, InputFormat.JSON, run -> run.getExecutionConfig()
                .setFormatAssertionsEnabled(true)), json);
    }

    /** What the producer of a topic gives as an example, to be told of someone else. */
    public static ObjectNode example(String service, String name) {
        try {
            return (ObjectNode) JSON.readTree(read(Path.of("..", service, "contracts", "events", name + ".v1.example.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
