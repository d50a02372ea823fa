package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.demo.DemoPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation, called by every role: by those to whom the thing belongs and by others. Who passes gets anything but 401, 403 and
 * 404; mostly the things are in a state in which the operation is refused for another reason, so that nothing changes.
 */
@Order(2)
class AccessTest {

    private static Api api;
    private static Programme programme;
    private static Map<String, Operation> operations;
    private static AccessTable table;

    @BeforeAll
    static void start() {
        api = new Api();
        programme = new Programme(api);
        operations = Contracts.operations(api).stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        table = AccessTable.read();
    }

    @Test
    void theTableNamesEveryOperationAndNoOther() {
        assertEquals(new TreeSet<>(operations.keySet()),
                table.lines().stream().map(AccessTable.Line::operation).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheTableNames() {
        return table.lines().stream().filter(line -> operations.containsKey(line.operation()))
                .map(line -> DynamicTest.dynamicTest(line.operation() + " " + line.pair(), () -> check(line)));
    }

    private static void check(AccessTable.Line line) {
        var operation = operations.get(line.operation());
        var defects = new ArrayList<String>();
        line.byRole().forEach((role, access) -> {
            var own = programme.own(role, operation, line.pair());
            compare(defects, operation, line, own, access.refusal(true));
            var other = programme.other(role);
            if (!own.equals(other)) {
                compare(defects, operation, line, other, access.refusal(false));
            }
        });
        assertEquals(List.of(), defects);
    }

    private static void compare(List<String> defects, Operation operation, AccessTable.Line line, Caller caller, int expected) {
        var answer = api.send(call(operation, line, caller.role()).as(caller));
        var refused = List.of(401, 403, 404).contains(answer.status());
        if (expected == 0 ? refused : answer.status() != expected) {
            defects.add(caller + ": " + answer.status() + " instead of " + (expected == 0 ? "passing" : expected) + " "
                    + answer.body());
        }
        answer.defect().ifPresent(defect -> defects.add(caller + ": " + defect));
    }

    private static Api.Call call(Operation operation, AccessTable.Line line, String role) {
        var call = Api.Call.of(operation.service(), operation.method(), programme.address(operation, line.pair()));
        if (!operation.hasBody()) {
            return call;
        }
        if (!operation.takesJson()) {
            return call.body(Upload.type(), "--" + Upload.BOUNDARY + "--\r\n");
        }
        var body = programme.body(operation, line.pair());
        switch (operation.id()) {
            // an ask is for no role, a suggestion for one of the recruiter's
            case "createIntroduction" -> {
                if (role.equals("employee")) {
                    body.remove("roleId");
                } else {
                    body.put("roleId", line.pair().role().toString());
                }
            }
            // who creates a role keeps it
            case "createRole" -> {
                body.remove("hiringManagerSubject");
                body.remove("recruiterSubject");
            }
            default -> {
            }
        }
        return call.body(operation.requestType().orElseThrow(), body.toString());
    }

    @TestFactory
    Stream<DynamicTest> whatNeedsNoLoginIsOpenToEveryone() {
        return operations.values().stream().filter(Operation::isOpen)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var call = Api.Call.of(operation.service(), operation.method(),
                            programme.address(operation, DemoPair.IN_REVIEW_WITH_CONCERNS));
                    assertEquals(200, api.send(call).status());
                }));
    }

    @TestFactory
    Stream<DynamicTest> letsInNobodyWithoutAToken() {
        return operations.values().stream().filter(operation -> !operation.isOpen())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var address = operation.path().replaceAll("\\{[^}]*}", "0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
                    var call = Api.Call.of(operation.service(), operation.method(), address)
                            .body(operation.hasBody() && !operation.takesJson() ? Upload.type() : "application/json", "{}");
                    for (var attempt : List.of(call, call.with("Authorization", "Bearer no.valid.token"))) {
                        var answer = api.send(attempt);
                        assertEquals(401, answer.status());
                        assertEquals("", answer.defect().orElse(""));
                    }
                }));
    }
}
