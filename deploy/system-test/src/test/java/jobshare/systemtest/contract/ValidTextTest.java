package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.local.demo.DemoIds;
import jobshare.local.demo.DemoPair;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Every free-text field stores and returns valid text unchanged. */
@Order(4)
class ValidTextTest {

    private static final List<String> TEXTS = List.of("O'Brien", "Zo\u00eb \uD83D\uDC69\u200D\uD83D\uDC67 \uD835\uDCB3",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "<script>alert('x')</script>", "'; drop table person; --",
            "\"a\\b\" &amp; ${x} %00 #{y}", "two\nlines");
    /** The first person of the demo programme without a partner. */
    private static final int FREE = 2 * DemoPair.values().length + 3;

    private static final int PEOPLE_PER_TEXT = 15;

    private static HttpGateway gateway;
    private static DemoFixture fixture;
    private static Map<String, Operation> operations;

    @BeforeAll
    static void start() {
        gateway = new HttpGateway();
        fixture = new DemoFixture(gateway);
        operations = Contracts.operations(gateway).stream().collect(Collectors.toMap(Operation::id, Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> returnsTextUnchanged() {
        var first = Caller.person(DemoPair.PARTNERSHIP_ACTIVE.firstNumber());
        return TEXTS.stream()
                .flatMap(text -> Stream.of(
                        test("createPerson", text,
                                () -> check("createPerson", text, DemoPair.HIRED, Caller.HR_SYSTEM, "/v1/people/")),
                        test("createScimUser", text,
                                () -> check("createScimUser", text, DemoPair.HIRED, Caller.HR_SYSTEM, "/scim/v2/Users/")),
                        test("createRole", text, () -> check("createRole", text, DemoPair.HIRED, Caller.HR_SYSTEM, "/v1/roles/")),
                        test("createProposal", text,
                                () -> check("createProposal", text, DemoPair.AGREED, Caller.HR, "/v1/proposals/")),
                        test("raiseConcern", text,
                                () -> check("raiseConcern", text, DemoPair.INTERVIEWING, Caller.HR, "/v1/proposals/")),
                        test("scheduleInterview", text,
                                () -> check("scheduleInterview", text, DemoPair.INTERVIEWING, Caller.HR, "/v1/proposals/")),
                        test("replaceAgreement", text,
                                () -> check("replaceAgreement", text, DemoPair.PARTNERSHIP_ACTIVE, first, "")),
                        test("createIntroduction", text, () -> checkIntroduction(text))));
    }

    private static DynamicTest test(String operation, String text, Runnable check) {
        return DynamicTest.dynamicTest(operation + " " + text, check::run);
    }

    /** @param read the path of the new object up to its id; empty for the address of the command itself */
    private static void check(String id, String text, DemoPair pair, Caller caller, String read) {
        var operation = operations.get(id);
        var body = fixture.body(operation, pair);
        var words = new FreeText(operation.schemas(), text);
        words.fill(body, operation.requestSchema());
        assertFalse(words.sent().isEmpty(), "no field for free text");
        var address = fixture.address(operation, pair);
        var made = gateway.send(ApiRequest.of(operation.service(), operation.method(), address)
                .as(caller)
                .with("If-Match", "*")
                .body("application/json", body.toString()));
        assertTrue(made.isSuccess(), made.body());
        var again = gateway.get(operation.service(), read.isEmpty() ? address : read + made.json().path("id").asText(), caller)
                .requireSuccess()
                .json();
        for (JsonNode answer : List.of(made.json(), again)) {
            words.sent().forEach(sent -> assertTrue(FreeText.in(answer).contains(sent), () -> sent + " is not in " + answer));
        }
    }

    private static void checkIntroduction(String text) {
        for (int number = FREE + TEXTS.indexOf(text) * PEOPLE_PER_TEXT; number <= DemoIds.PEOPLE; number++) {
            var asker = Caller.person(number);
            var made = ask(number, asker, text);
            // if the other person has asked already, this accepts their introduction
            if (made.isSuccess() && made.json().path("status").asText().equals("ASKED")) {
                assertEquals(text, made.json().path("message").asText());
                var again = gateway.get("matching", "/v1/introductions/" + made.json().path("id").asText(), asker)
                        .requireSuccess()
                        .json();
                assertEquals(text, again.path("message").asText());
                return;
            }
        }
        fail("No person has a partner to ask");
    }

    /** Asks the best partner of a person. */
    private static ApiResponse ask(int number, Caller asker, String text) {
        var person = DemoIds.person(number).toString();
        var found = gateway.get("matching", "/v1/matches/people/" + person + "?limit=1", asker);
        var partner = found.isSuccess() ? found.json().path("items").path(0).path("personId").asText(person) : person;
        return gateway.post("matching", "/v1/introductions", asker,
                JsonNodeFactory.instance.objectNode()
                        .put("fromPersonId", person)
                        .put("toPersonId", partner)
                        .put("message", text)
                        .toString());
    }
}
