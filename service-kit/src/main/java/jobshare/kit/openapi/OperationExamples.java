package jobshare.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The examples of an operation: {@code <operationId>.request.json}, {@code .response.json}, and {@code .params.json} with the
 * values of its parameters. They work with the initial demo data when sent by the user that {@code callers.properties} names.
 */
final class OperationExamples {

    private static final String FOLDER = "openapi/examples/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OperationExamples() {
    }

    static void attach(Operation operation, List<Parameter> parameters) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            read(id + ".request").ifPresent(example -> set(operation.getRequestBody().getContent(), example));
        }
        read(id + ".response").ifPresent(example -> operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                set(response.getContent(), example);
            }
        }));
        read(id + ".params").ifPresent(values -> parameters.stream()
                .filter(parameter -> ((Map<?, ?>) values).containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setExample(((Map<?, ?>) values).get(parameter.getName()))));
    }

    /**
     * The user that can send an example.
     *
     * @param subject the subject of the user's token
     * @param condition what to replace in the example first; empty if nothing
     */
    record Caller(String subject, String condition) {

        private static Caller of(String text) {
            var words = text.split(" ", 2);
            return new Caller(words[0], words.length == 1 ? "" : words[1]);
        }

        String sentence() {
            return "With the demo data, send the example as `" + subject + "`" + (condition.isEmpty() ? "" : " " + condition)
                    + ".";
        }
    }

    static Optional<Caller> caller(Operation operation) {
        try (var file = open("callers.properties")) {
            var callers = new Properties();
            if (file != null) {
                callers.load(file);
            }
            return Optional.ofNullable(callers.getProperty(operation.getOperationId())).map(Caller::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Content content, Object example) {
        if (content != null) {
            content.getMediaTypes()
                    .entrySet()
                    .stream()
                    .filter(type -> type.getKey().contains("json"))
                    .map(Map.Entry::getValue)
                    .forEach((MediaType type) -> type.setExample(example));
        }
    }

    private static Optional<Object> read(String name) {
        try (var file = open(name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(MAPPER.readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + name + " is not valid JSON", e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name);
    }
}
