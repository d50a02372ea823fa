package jobshare.kit.test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that a list takes as many statements for many rows as for few. The test of a service extends this class and is a @QuarkusTest.
 */
public abstract class ListStatementChecks {

    protected static final int FEW = 2;
    protected static final int MANY = 20;

    /**
     * A list operation as one caller calls it.
     *
     * @param operation the id in the contract
     * @param fewRows the path of a list of few rows
     * @param manyRows the path of a list of many rows
     */
    public record ListCall(String operation, String token, String fewRows, String manyRows) {

        /** A list with pages, which has at least {@link #MANY} rows. */
        public static ListCall paged(String operation, String token, String path) {
            return paged(operation, token, path, "limit");
        }

        /** @param limit name of the parameter that limits the rows of a page */
        public static ListCall paged(String operation, String token, String path, String limit) {
            var parameter = path + (path.contains("?") ? "&" : "?") + limit + "=";
            return new ListCall(operation, token, parameter + FEW, parameter + MANY);
        }
    }

    /** Calls of every list operation, with rows as they differ for the callers. */
    protected abstract List<ListCall> lists();

    /** List operations that read nothing from the database: what they return comes with the service. Path by operation. */
    protected abstract Map<String, String> listsWithoutDatabase();

    @Test
    void everyListTakesAsManyStatementsForManyRowsAsForFew() {
        var calls = lists();
        var covered = Stream.concat(calls.stream().map(ListCall::operation), listsWithoutDatabase().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listOperations(), covered, "The list operations of the contract, and those that this test calls");
        var differences = new ArrayList<String>();
        for (var call : calls) {
            var few = rows(call.token(), call.fewRows());
            var many = rows(call.token(), call.manyRows());
            assertTrue(few > 0 && many > few,
                    call.operation() + " of " + call.manyRows() + " returned " + few + " and " + many + " rows");
            var forFew = StatementCount.of(() -> get(call.token(), call.fewRows()));
            var forMany = StatementCount.of(() -> get(call.token(), call.manyRows()));
            assertTrue(forFew > 0, call.operation() + " reads nothing from the database");
            if (forFew != forMany) {
                differences.add(
                        "%s: %d statements for %d rows, %d for %d rows".formatted(call.operation(), forFew, few, forMany, many));
            }
        }
        assertEquals(List.of(), differences, "Load what the rows need with one statement for all of them.");
    }

    @Test
    void listsThatComeWithTheServiceReadNoDatabase() {
        var token = Tokens.of("hr hr-system", "someone");
        listsWithoutDatabase()
                .forEach((operation, path) -> assertEquals(0, StatementCount.of(() -> get(token, path)), operation));
    }

    /** Every operation that returns a list: it is called so, or it returns a page. */
    private static Set<String> listOperations() {
        return ContractChecks.operations()
                .entrySet()
                .stream()
                .filter(operation -> operation.getKey().startsWith("GET "))
                .map(Map.Entry::getValue)
                .filter(operation -> operation.get("operationId").toString().startsWith("list") || returnsPage(operation))
                .map(operation -> operation.get("operationId").toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean returnsPage(Map<String, Object> operation) {
        return ((Map<?, ?>) operation.get("responses")).get("200")
                .toString()
                .matches(".*\\$ref=#/components/schemas/\\w+Page\\b.*");
    }

    private static int rows(String token, String path) {
        var body = get(token, path);
        var rows = body.getList("items");
        return rows == null ? body.getList("Resources").size() : rows.size();
    }

    private static JsonPath get(String token, String path) {
        return given().auth().oauth2(token).get(path).then().statusCode(200).extract().jsonPath();
    }
}
