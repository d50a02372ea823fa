package jobshare.profile;

import static jobshare.profile.Call.as;
import static jobshare.profile.Call.asHr;
import static jobshare.profile.Call.asHrSystem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jobshare.kit.test.ContractChecks;
import org.junit.jupiter.api.Test;

/** The contract; and what Swagger UI shows is run, on the people and roles that the examples name. */
@ProfileTest
class ContractTest extends ContractChecks {

    private static final String ANA = "7b0e9a52-6f0c-4c3a-9b57-0d3e8f7c2a41";
    private static final String LEAVER = "e4a7c0d2-91b3-4c58-a6f7-2d8e1b0c3f95";
    private static final String ROLE = "0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d";
    private static final String MISTAKE = "0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6e";

    @Test
    void everyExampleWorksAndIsAnsweredAsItShows() {
        for (var person : List.of(Map.of("id", ANA, "subject", "ana.obrien"), Map.of("id", LEAVER, "subject", "leaver"))) {
            asHrSystem().body(Map.of("id", person.get("id"), "subject", person.get("subject"), "kind", "EMPLOYEE", "givenName",
                    "Ana",
                    "familyName", "O'Brien", "site", "AMS")).post("/v1/people").then().statusCode(201);
        }
        for (var id : List.of(ROLE, MISTAKE)) {
            asHrSystem().body(Map.of("id", id, "title", "Head", "site", "AMS")).post("/v1/roles").then().statusCode(201);
        }
        var operations = new ArrayList<>(operations().entrySet());
        operations.removeIf(operation -> operation.getValue().get("operationId").equals("importVocabulary"));
        operations.sort(Comparator.comparing(operation -> List.of("POST", "PUT", "PATCH", "GET", "DELETE")
                .indexOf(operation.getKey().split(" ")[0])));
        assertTrue(operations.size() > 20, "all operations are here");
        operations.forEach(operation -> run(operation.getKey(), operation.getValue()));
    }

    private static void run(String name, Map<String, Object> operation) {
        var expected = ((Map<?, ?>) operation.get("responses")).keySet().stream().map(Object::toString)
                .filter(status -> status.startsWith("2")).findFirst().orElseThrow();
        var answer = call(name.split(" ")[0], name.split(" ")[1], operation);
        assertEquals(Integer.parseInt(expected), answer.statusCode(), name + ": " + answer.asString());
        if (!expected.equals("204")) {
            Map<String, ?> example = example(((Map<?, ?>) operation.get("responses")).get(expected));
            assertTrue(answer.jsonPath().<Map<String, ?>>get().keySet().containsAll(example.keySet()), name + " shows "
                    + example.keySet()
                    + ", answers " + answer.asString());
        }
    }

    private static Response call(String method, String path, Map<String, Object> operation) {
        var request = operation.get("operationId").equals("readMe") ? as("employee", "ana.obrien") : asHr();
        if (operation.get("parameters") instanceof List<?> parameters) {
            for (var each : parameters) {
                var parameter = (Map<?, ?>) each;
                var name = parameter.get("name").toString();
                var example = parameter.get("example");
                if (example == null) {
                    assertTrue(!Boolean.TRUE.equals(parameter.get("required")), path + " has no example for " + name);
                    continue;
                }
                switch (parameter.get("in").toString()) {
                    case "path" -> request.pathParam(name, example);
                    case "query" -> request.queryParam(name, example);
                    default -> request.header(name, example);
                }
            }
        }
        if (operation.get("requestBody") instanceof Map<?, ?> body) {
            request.body(example(body));
        }
        return request.request(method, path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> example(Object holder) {
        var content = (Map<String, Map<String, Object>>) ((Map<?, ?>) holder).get("content");
        return (Map<String, ?>) content.values().iterator().next().get("example");
    }
}
