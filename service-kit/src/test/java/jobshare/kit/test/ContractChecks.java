package jobshare.kit.test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for the contract of every service. A service's own test extends this, with @QuarkusTest. */
public abstract class ContractChecks {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        var served = given().get("/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served,
                "The contract has changed. Look at the difference; if it is meant, run again with -Dcontracts.write=true and commit.");
    }

    @Test
    void everyOperationSaysWhatItDoesForWhomAndWithWhichExamples() {
        var gaps = new ArrayList<String>();
        operations().forEach((name, operation) -> {
            lack(gaps, name, "summary", operation.get("summary"));
            lack(gaps, name, "x-roles", operation.get("x-roles"));
            lack(gaps, name, "tags", operation.get("tags"));
            if (operation.get("requestBody") instanceof Map<?, ?> body) {
                exampleIn(gaps, name + " request", body);
            }
            var answers = (Map<?, ?>) operation.get("responses");
            var open = List.of().equals(operation.get("x-roles"));
            if (!open) {
                lack(gaps, name, "x-example-as (openapi/examples/callers.properties)", operation.get("x-example-as"));
            }
            assertTrue(answers.keySet().containsAll(open ? List.of("400") : List.of("400", "401", "403")),
                    name + " does not name its errors");
            answers.forEach((status, answer) -> {
                if (status.toString().startsWith("2") && !status.equals("204")) {
                    lack(gaps, name + " " + status, "content", ((Map<?, ?>) answer).get("content"));
                    exampleIn(gaps, name + " " + status, (Map<?, ?>) answer);
                }
            });
        });
        assertEquals(List.of(), gaps);
    }

    @Test
    void swaggerUiIsServed() {
        given().get("/swagger-ui/").then().statusCode(200);
    }

    private static void exampleIn(List<String> gaps, String where, Map<?, ?> holder) {
        if (holder.get("content") instanceof Map<?, ?> content) {
            content.forEach((type, media) -> {
                if (type.toString().contains("json")) {
                    lack(gaps, where, "example", ((Map<?, ?>) media).get("example"));
                }
            });
        }
    }

    private static void lack(List<String> gaps, String where, String what, Object value) {
        if (value == null || value.toString().isBlank()) {
            gaps.add(where + " has no " + what);
        }
    }

    /** All operations by method and path. */
    protected static Map<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath
                .from(given().accept("application/json").get("/openapi?format=JSON").asString()).getMap("paths");
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
            }
        }));
        return operations;
    }
}
