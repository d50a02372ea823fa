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

/** The event schemas of this service, and the event examples of the others. */
public final class EventContracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventContracts() {
    }

    /** Passes if the JSON matches the schema of the topic. */
    public static void assertMatchesSchema(String name, String json) {
        assertEquals(Set.of(),
                schema(name).validate(json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)),
                json);
    }

    /** The example of the producer of a topic, to be adapted by the test. */
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
