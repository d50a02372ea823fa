package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.demo.DemoPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * What Swagger UI shows works at the first click: each example is sent as it stands, by the one as whom the contract says that it works. It runs before all other
 * tests, on the demo programme as it was made; what reads comes first, what ends something last.
 */
@Order(1)
class ExamplesTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** These answer for an id that an answer has just given out, so no example can know it. */
    private static final List<String> IDS_OF_ANSWERS = List.of("readMatchLog", "readVocabularyImport", "cancelImport",
            "openSharedPitch");
    private static final String ENDS_WHAT_OTHERS_USE = "endArrangement";

    /** A week names the days on which there is something. */
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static Api api;
    private static List<Operation> operations;

    @BeforeAll
    static void start() {
        api = new Api();
        operations = Contracts.operations(api).stream().sorted(Comparator.comparing((Operation o) -> METHODS.indexOf(o.method()))
                .thenComparing(o -> o.id().equals(ENDS_WHAT_OTHERS_USE))).toList();
    }

    @TestFactory
    Stream<DynamicTest> saysWhatAReaderNeeds() {
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var node = operation.node();
            assertTrue(!node.path("summary").asText().isBlank(), "no summary");
            for (var error : operation.isOpen() ? List.of("400") : List.of("400", "401", "403")) {
                assertTrue(node.path("responses").has(error), "does not name " + error);
            }
            assertTrue(!operation.takesJson() || operation.requestExample().isPresent(), "no example of a request");
            assertTrue(
                    !operation.answersJson() || operation.successes().equals(List.of("204"))
                            || operation.responseExample().isPresent(),
                    "no example of an answer");
            operation.parameters("path")
                    .forEach(parameter -> assertTrue(parameter.example() != null, "no example of " + parameter.name()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> worksAsItStands() {
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var caller = operation.isOpen() ? Caller.HR : new Caller(role(operation), operation.exampleCaller());
            var answer = send(operation, caller);
            assertTrue(operation.successes().contains(Integer.toString(answer.status())), () -> operation.method() + " "
                    + address(operation) + " as " + caller + ": " + answer.status() + " " + answer.body());
            operation.responseExample()
                    .ifPresent(example -> assertEquals(List.of(), missing("", example, answer.json()),
                            "lacks what the example shows"));
        }));
    }

    /** The one role that the caller of the example has. */
    private static String role(Operation operation) {
        return operation.roles().stream().filter(role -> operation.exampleCaller().startsWith("demo-" + role))
                .max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Answer send(Operation operation, Caller caller) {
        if (!operation.takesJson() && operation.hasBody()) {
            return Upload.of(operation).send(api, caller);
        }
        var call = Api.Call.of(operation.service(), operation.method(), address(operation)).as(caller);
        for (var header : operation.parameters("header")) {
            if (header.example() != null) {
                call = call.with(header.name(), header.example().asText());
            }
        }
        return api.send(operation.takesJson()
                ? call.body(operation.requestType().orElseThrow(), operation.requestExample().orElseThrow().toString())
                : call);
    }

    private static String address(Operation operation) {
        if (IDS_OF_ANSWERS.contains(operation.id())) {
            return new Programme(api).address(operation, DemoPair.IN_REVIEW_WITH_CONCERNS);
        }
        var address = operation.path();
        for (var parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.name() + "}",
                    parameter.example() == null ? "?" : parameter.example().asText());
        }
        var query = operation.parameters("query").stream().filter(parameter -> parameter.example() != null)
                .map(parameter -> parameter.name() + "="
                        + URLEncoder.encode(parameter.example().asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** The fields of the example that the answer lacks; of lists the first item counts for all. */
    private static List<String> missing(String at, JsonNode example, JsonNode answer) {
        var missing = new ArrayList<String>();
        if (example.isObject()) {
            example.properties().stream().filter(field -> !DAYS.contains(field.getKey())).forEach(field -> {
                var pointer = at + "/" + field.getKey();
                if (!field.getValue().isNull() && answer.path(field.getKey()).isMissingNode()) {
                    missing.add(pointer);
                } else {
                    missing.addAll(missing(pointer, field.getValue(), answer.path(field.getKey())));
                }
            });
        } else if (example.isArray() && !example.isEmpty()) {
            if (answer.isEmpty()) {
                missing.add(at + "/0");
            } else {
                missing.addAll(missing(at + "/0", example.path(0), answer.path(0)));
            }
        }
        return missing;
    }
}
