package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** A client that repeats a PUT, because its response was lost, changes nothing: no version is added, and no signature is removed. */
@Order(2)
class RepeatedPutTest {

    private static final String EMPLOYEE_NUMBER_OF_ANOTHER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private final HttpGateway gateway = new HttpGateway();
    private final DemoFixture fixture = new DemoFixture(gateway);

    @TestFactory
    Stream<DynamicTest> changesNothingTheSecondTime() {
        return Contracts.operations(gateway)
                .stream()
                .filter(operation -> operation.method().equals("PUT"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var request = request(operation);
                    var first = gateway.send(request);
                    assertTrue(first.isSuccess(), first::toString);
                    var second = gateway.send(request);
                    assertEquals(first.etag(), second.etag());
                    assertEquals(first.json(), second.json());
                }));
    }

    private ApiRequest request(Operation operation) {
        var pair = BadInputTest.pair(operation);
        var body = fixture.body(operation, pair);
        body.remove(EMPLOYEE_NUMBER_OF_ANOTHER);
        return ApiRequest.of(operation.service(), "PUT", fixture.address(operation, pair))
                .as(caller(operation))
                .with("If-Match", "*")
                .body(operation.requestType().orElseThrow(), body.toString());
    }

    private Caller caller(Operation operation) {
        var role = Stream.of("hr-system", "recruiter", "employee").filter(operation.roles()::contains).findFirst().orElseThrow();
        return fixture.own(role, operation, BadInputTest.pair(operation));
    }
}
