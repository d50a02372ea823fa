package jobshare.proposal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Holds what is really published against this service's own schemas. */
public final class EventContract {

    private static final Path FOLDER = Path.of("contracts", "events");

    private EventContract() {
    }

    public static void check(String name, String payload) {
        var faults = schema(name).validate(payload, InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        assertEquals(Set.of(), faults, () -> name + ": " + payload);
    }

    static String example(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(example(FOLDER.resolve(name + ".v1.schema.json")));
    }
}
