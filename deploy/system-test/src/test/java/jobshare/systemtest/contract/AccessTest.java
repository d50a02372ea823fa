package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.client.MultipartForm;
import jobshare.local.demo.DemoPair;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation as every role, once as a caller to whom the object belongs and once as another. A caller with access gets
 * any status but 401, 403 and 404. Most objects are in a state in which the operation is refused, so that it changes nothing.
 */
@Order(2)
class AccessTest {

    private static HttpGateway gateway;
    private static DemoFixture fixture;
    private static Map<String, Operation> operations;
    private static AccessTable table;

    @BeforeAll
    static void start() {
        gateway = new HttpGateway();
        fixture = new DemoFixture(gateway);
        operations = Contracts.operations(gateway).stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        table = AccessTable.read();
    }

    @Test
    void theTableListsExactlyTheOperationsOfTheContracts() {
        assertEquals(new TreeSet<>(operations.keySet()),
                table.lines().stream().map(AccessTable.Line::operation).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> grantsAccessAsInTheTable() {
        return table.lines()
                .stream()
                .filter(line -> operations.containsKey(line.operation()))
                .map(line -> DynamicTest.dynamicTest(line.operation() + " " + line.pair(), () -> check(line)));
    }

    private static void check(AccessTable.Line line) {
        var operation = operations.get(line.operation());
        var defects = new ArrayList<String>();
        line.byRole().forEach((role, access) -> {
            var own = fixture.own(role, operation, line.pair());
            compare(defects, operation, line, own, access.refusal(true));
            var other = fixture.other(role);
            if (!own.equals(other)) {
                compare(defects, operation, line, other, access.refusal(false));
            }
        });
        assertEquals(List.of(), defects);
    }

    private static void compare(List<String> defects, Operation operation, AccessTable.Line line, Caller caller, int expected) {
        var answer = gateway.send(request(operation, line, caller.role()).as(caller));
        var refused = List.of(401, 403, 404).contains(answer.status());
        if (expected == 0 ? refused : answer.status() != expected) {
            defects.add(caller + ": " + answer.status() + " instead of " + (expected == 0 ? "access" : expected) + " "
                    + answer.body());
        }
        answer.defect().ifPresent(defect -> defects.add(caller + ": " + defect));
    }

    private static ApiRequest request(Operation operation, AccessTable.Line line, String role) {
        var request = ApiRequest.of(operation.service(), operation.method(), fixture.address(operation, line.pair()));
        if (!operation.hasBody()) {
            return request;
        }
        if (!operation.takesJson()) {
            return request.body(MultipartForm.TYPE, MultipartForm.END);
        }
        var body = fixture.body(operation, line.pair());
        switch (operation.id()) {
            // an employee asks without a role, a recruiter suggests for an own role
            case "createIntroduction" -> {
                if (role.equals("employee")) {
                    body.remove("roleId");
                } else {
                    body.put("roleId", line.pair().role().toString());
                }
            }
            // the role belongs to the caller who creates it
            case "createRole" -> {
                body.remove("hiringManagerSubject");
                body.remove("recruiterSubject");
            }
            default -> {
            }
        }
        return request.body(operation.requestType().orElseThrow(), body.toString());
    }

    @TestFactory
    Stream<DynamicTest> operationsWithoutLoginAreOpenToEveryone() {
        return operations.values()
                .stream()
                .filter(Operation::isOpen)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var request = ApiRequest.of(operation.service(), operation.method(),
                            fixture.address(operation, DemoPair.IN_REVIEW_WITH_CONCERNS));
                    assertEquals(200, gateway.send(request).status());
                }));
    }

    @TestFactory
    Stream<DynamicTest> requiresAToken() {
        return operations.values()
                .stream()
                .filter(operation -> !operation.isOpen())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var address = operation.path().replaceAll("\\{[^}]*}", "0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
                    var request = ApiRequest.of(operation.service(), operation.method(), address)
                            .body(operation.hasBody() && !operation.takesJson() ? MultipartForm.TYPE : "application/json", "{}");
                    for (var attempt : List.of(request, request.with("Authorization", "Bearer no.valid.token"))) {
                        var answer = gateway.send(attempt);
                        assertEquals(401, answer.status());
                        assertEquals("", answer.defect().orElse(""));
                    }
                }));
    }
}
