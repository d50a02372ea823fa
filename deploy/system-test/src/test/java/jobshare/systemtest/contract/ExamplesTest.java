package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.demo.DemoIds;
import jobshare.local.demo.DemoPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * What Swagger UI shows works at the first click: each example is sent as it stands, by someone who may. It runs before all other
 * tests, on the demo programme as it was made; what reads comes first, what ends something last.
 */
@Order(1)
class ExamplesTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** These answer for an id that an answer has just given out, so no example can know it. */
    private static final List<String> IDS_OF_ANSWERS = List.of("readMatchLog", "readVocabularyImport", "readImport",
            "listImportErrors",
            "cancelImport", "openSharedPitch");
    private static final String ENDS_WHAT_OTHERS_USE = "endArrangement";

    /** A week names the days on which there is something. */
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static Api api;
    private static List<Operation> operations;

    @BeforeAll
    static void start() {
        api = new Api();
        Upload.people(1).send(api, Caller.HR).orFail(); // a fresh programme has no import to list yet
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
            assertTrue(!operation.answersJson() || operation.successes().equals(List.of("204")) || operation.responseExample().isPresent(),
                    "no example of an answer");
            operation.parameters("path")
                    .forEach(parameter -> assertTrue(parameter.example() != null, "no example of " + parameter.name()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> worksAsItStands() {
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var refusals = new ArrayList<String>();
            for (var caller : callers(operation)) {
                var answer = send(operation, caller);
                if (!answer.isSuccess()) {
                    refusals.add(caller + ": " + answer.status() + " " + answer.body());
                    continue;
                }
                assertTrue(operation.successes().contains(Integer.toString(answer.status())), "is " + answer.status());
                // who sees less than another role is no reason to show less in the example
                var missing = operation.responseExample().map(example -> missing("", example, answer.json())).orElse(List.of());
                if (missing.isEmpty()) {
                    return;
                }
                refusals.add(caller + ": the answer lacks " + missing);
            }
            fail(operation.method() + " " + address(operation) + "\n" + String.join("\n", refusals));
        }));
    }

    /** Who may call it: of employees those whom the example names, be it by a pair of which it names something. */
    private static List<Caller> callers(Operation operation) {
        var example = address(operation) + operation.requestExample().map(JsonNode::toString).orElse("");
        var callers = new ArrayList<Caller>();
        for (var role : operation.roles()) {
            if (role.equals("employee")) {
                Stream.of(DemoPair.values())
                        .filter(pair -> Stream.of(pair.introduction(), pair.invitation(), pair.partnership(), pair.proposal())
                                .anyMatch(id -> example.contains(id.toString())))
                        .forEach(pair -> callers
                                .addAll(List.of(Caller.person(pair.firstNumber()), Caller.person(pair.secondNumber()))));
                for (int number = 1; number <= DemoIds.PEOPLE; number++) {
                    if (example.contains(DemoIds.person(number).toString())) {
                        callers.add(Caller.person(number));
                    }
                }
                callers.add(Caller.person(1));
            } else {
                callers.add(Caller.demo(role));
            }
        }
        if (operation.isOpen()) {
            callers.add(Caller.HR);
        }
        return callers.stream().distinct().toList();
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
