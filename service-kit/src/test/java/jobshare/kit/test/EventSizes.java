package jobshare.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.EventSizeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks, for every event of a service, that the largest possible one can be published. The largest event is built from the JSON schema: each field
 * is present and at its limit. A field without a limit fails, and so does a field of the payload class that the schema does not know. The test of a
 * service names the class of each schema:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyEventFitsAtItsLimits() {
 *     return EventSizes.of(Map.of("people.v1", "jobshare.profile.person.PersonChanged")).tests();
 * }
 * }</pre>
 *
 * @param classes the qualified name of the payload class by the name of the schema
 */
public record EventSizes(Map<String, String> classes) {

    private static final Path FOLDER = Path.of("contracts", "events");
    private static final String SUFFIX = ".schema.json";
    /** More than the key, the headers and the record of any event need. */
    private static final int ENVELOPE = 2000;

    private static final EventJson JSON = new EventJson(
            new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    public static EventSizes of(Map<String, String> classes) {
        return new EventSizes(classes);
    }

    /** Returns one test per schema of the service, and one that no schema is missing. */
    public Stream<DynamicTest> tests() {
        var complete = DynamicTest.dynamicTest("each schema has a payload class",
                () -> assertEquals(schemas(), List.copyOf(new TreeMap<>(classes).keySet())));
        return Stream.concat(Stream.of(complete),
                classes.entrySet()
                        .stream()
                        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue()))));
    }

    private static List<String> schemas() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String name, String type) throws Exception {
        var missing = new ArrayList<List<String>>();
        for (var largest : LargestJson.alternatives(new ObjectMapper().readTree(FOLDER.resolve(name + SUFFIX).toFile()))) {
            var bytes = JSON.write(largest).getBytes(StandardCharsets.UTF_8);
            assertTrue(bytes.length + ENVELOPE <= EventSizeLimit.MINIMUM,
                    "The largest event of " + name + " has " + bytes.length + " bytes. Reduce the limits of its longest fields.");
            missing.add(missing(type.substring(type.lastIndexOf('.') + 1), JSON.read(bytes, Class.forName(type))));
        }
        var missingInAll = missing.getFirst()
                .stream()
                .filter(path -> missing.stream().allMatch(paths -> paths.contains(path)))
                .toList();
        assertEquals(List.of(), missingInAll,
                "Fields of the payload that the schema " + name + " does not know, and thus without a limit");
    }

    /** The fields without a value, with their paths. */
    private static List<String> missing(String path, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null || value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()) {
            return List.of(path);
        }
        var missing = new ArrayList<String>();
        if (value instanceof Collection<?> items) {
            missing.addAll(missing(path + "[]", items.iterator().next()));
        } else if (value instanceof Record && value.getClass().getName().startsWith("jobshare.")) {
            for (var component : value.getClass().getRecordComponents()) {
                missing.addAll(missing(path + "." + component.getName(), read(component, value)));
            }
        }
        return missing;
    }

    private static @Nullable Object read(RecordComponent component, Object value) throws ReflectiveOperationException {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(value);
    }
}
