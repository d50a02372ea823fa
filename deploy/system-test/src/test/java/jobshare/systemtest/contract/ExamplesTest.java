package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.demo.DemoPair;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every example in Swagger UI works at the first click: each is sent unchanged, by the caller whom the contract names. This runs
 * before all other tests, on the new demo programme; reads come first, and commands that end something last.
 */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** These need an id from another response, so no example can contain it. */
    private static final List<String> IDS_OF_RESPONSES = List.of("getMatchLog", "getVocabularyImport", "cancelImport",
            "cancelVocabularyImport", "openSharedPitch");
    private static final String ENDS_WHAT_OTHERS_USE = "endArrangement";
    private static final String CONFIRMS_A_CHANGE = "confirmLogin";

    /** A week contains only the days with work. */
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Of these, only the response matters: they change nothing, or start a job that records its own changes. */
    private static final List<String> WITHOUT_AUDIT = List.of("runWhatIf");

    private static final Map<String, Boolean> AUDITED = new TreeMap<>();
    private static HttpGateway gateway;
    private static List<Operation> operations;

    @BeforeAll
    static void start() {
        gateway = new HttpGateway();
        operations = Contracts.operations(gateway)
                .stream()
                .sorted(Comparator.comparing((Operation o) -> METHODS.indexOf(o.method()))
                        .thenComparing(o -> o.id().equals(ENDS_WHAT_OTHERS_USE)))
                .toList();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> describesWhatAReaderNeeds() {
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var node = operation.node();
            assertTrue(!node.path("summary").asText().isBlank(), "no summary");
            for (var error : operation.isOpen() ? List.of("400") : List.of("400", "401", "403")) {
                assertTrue(node.path("responses").has(error), "does not name " + error);
            }
            assertTrue(!operation.takesJson() || operation.requestExample().isPresent(), "no example of a request");
            assertTrue(!operation.answersJson() || operation.successes().equals(List.of("204"))
                    || operation.responseExample().isPresent(), "no example of an answer");
            operation.parameters("path")
                    .forEach(parameter -> assertTrue(parameter.example() != null, "no example of " + parameter.name()));
        }));
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> worksUnchanged() {
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            if (operation.id().equals(CONFIRMS_A_CHANGE)) {
                changeLogin(operation);
            }
            var caller = operation.isOpen() ? Caller.HR : new Caller(role(operation), operation.exampleCaller());
            var entries = AuditTrail.countOfCallers(operation.service());
            var answer = send(operation, caller);
            if (!operation.method().equals("GET")) {
                AUDITED.put(operation.id(), AuditTrail.countOfCallers(operation.service()) > entries);
            }
            assertTrue(operation.successes().contains(Integer.toString(answer.status())), () -> operation.method() + " "
                    + address(operation) + " as " + caller + ": " + answer.status() + " " + answer.body());
            operation.responseExample()
                    .ifPresent(example -> assertEquals(List.of(), missing("", example, answer.json()),
                            "lacks what the example shows"));
        }));
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> leavesAnAuditEntry() {
        return operations.stream()
                .filter(operation -> !operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(),
                        () -> assertEquals(!WITHOUT_AUDIT.contains(operation.id()), AUDITED.get(operation.id()))));
    }

    /** The role of the caller of the example. */
    private static String role(Operation operation) {
        return operation.roles()
                .stream()
                .filter(role -> operation.exampleCaller().startsWith("demo-" + role))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** HR changes the login of the person who then confirms it, and who has logged in before. */
    private static void changeLogin(Operation operation) {
        var person = "/v1/people/" + operation.parameters("path").getFirst().example().asText();
        gateway.get("profile", person, new Caller("employee", operation.exampleCaller())).requireSuccess();
        var change = ApiRequest.of("profile", "PATCH", person)
                .with("If-Match", "*")
                .body("application/json", "{\"subject\": \"new-login-of-" + operation.exampleCaller() + "\"}");
        gateway.send(change.as(Caller.HR)).requireSuccess();
    }

    private static ApiResponse send(Operation operation, Caller caller) {
        if (!operation.takesJson() && operation.hasBody()) {
            return Upload.of(operation).send(gateway, caller);
        }
        var request = ApiRequest.of(operation.service(), operation.method(), address(operation)).as(caller);
        for (var header : operation.parameters("header")) {
            if (header.example() != null) {
                request = request.with(header.name(), header.example().asText());
            }
        }
        return gateway.send(operation.takesJson()
                ? request.body(operation.requestType().orElseThrow(), operation.requestExample().orElseThrow().toString())
                : request);
    }

    private static String address(Operation operation) {
        if (IDS_OF_RESPONSES.contains(operation.id())) {
            return new DemoFixture(gateway).address(operation, DemoPair.IN_REVIEW_WITH_CONCERNS);
        }
        var address = operation.path();
        for (var parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.name() + "}",
                    parameter.example() == null ? "?" : parameter.example().asText());
        }
        var query = operation.parameters("query")
                .stream()
                .filter(parameter -> parameter.example() != null)
                .map(parameter -> parameter.name() + "="
                        + URLEncoder.encode(parameter.example().asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** The fields of the example that the response lacks; of a list, those that every item lacks. */
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
            var item = at + "/0";
            missing.addAll(answer.valueStream()
                    .map(found -> missing(item, example.path(0), found))
                    .reduce((one, other) -> one.stream().filter(other::contains).toList())
                    .orElse(List.of(item)));
        }
        return missing;
    }
}
