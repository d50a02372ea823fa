package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobshare.local.demo.DemoPair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation is sent all that its contract forbids, and what it does not speak of, by someone who may call it. Nothing breaks;
 * what is forbidden is refused; each refusal is a whole problem; and what is refused leaves nothing behind.
 */
@Order(3)
class BadInputTest {

    private static Api api;
    private static Programme programme;
    private static Tables tables;

    @BeforeAll
    static void start() {
        api = new Api();
        programme = new Programme(api);
        tables = new Tables();
    }

    @AfterAll
    static void stop() {
        tables.close();
        System.out.println("Bad input: " + api.calls() + " requests");
    }

    @TestFactory
    Stream<DynamicTest> isRefusedAndLeavesNothing() {
        return Contracts.operations(api).stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var defects = new ArrayList<String>();
            var rows = tables.rows(operation.service());
            for (var mutation : mutations(operation)) {
                rows = check(operation, mutation, rows, defects);
            }
            assertEquals("", String.join("\n", defects));
        }));
    }

    private static List<Mutation> mutations(Operation operation) {
        var pair = pair(operation);
        var call = Api.Call.of(operation.service(), operation.method(), programme.address(operation, pair))
                .as(caller(operation, pair));
        var mutations = new ArrayList<Mutation>();
        if (operation.parameters("header").stream().anyMatch(header -> header.name().equals("If-Match"))) {
            if (operation.answers("428")) {
                mutations.add(new Mutation("no If-Match", bodied(operation, call, pair), true));
            }
            call = call.with("If-Match", operation.method().equals("DELETE") ? "\"0\"" : "*");
        }
        mutations.addAll(new AddressMutations(operation, bodied(operation, call, pair)).all());
        if (operation.takesJson()) {
            // without what must be unique, so that a second creation is not refused for that alone
            mutations.addAll(new BodyMutations(operation, call, programme.body(operation, pair)
                    .without(List.of("employeeNumber", "subject", "requisition"))).all());
        } else if (operation.hasBody()) {
            mutations.addAll(UploadMutations.of(operation, call));
        }
        return mutations;
    }

    private static Api.Call bodied(Operation operation, Api.Call call, DemoPair pair) {
        return operation.takesJson()
                ? call.body(operation.requestType().orElseThrow(), programme.body(operation, pair).toString())
                : call;
    }

    /** @return what the tables hold now, which is what they held {@code before} unless something was taken or came by an event */
    private static Map<String, Long> check(Operation operation, Mutation mutation, Map<String, Long> before,
            List<String> defects) {
        var answer = api.send(mutation.call());
        answer.defect().ifPresent(defect -> defects.add(mutation.name() + ": " + defect));
        if (mutation.mustFail() && answer.isSuccess()) {
            defects.add(mutation.name() + ": is taken, with " + answer.status());
        }
        var after = tables.rows(operation.service());
        if (answer.isRefusal() && !before.equals(after)) {
            // an event may have arrived meanwhile; what the request itself leaves behind it leaves again
            api.send(mutation.call());
            var again = tables.rows(operation.service());
            if (!after.equals(again)) {
                defects.add(mutation.name() + ": is " + answer.status() + " and yet changed " + after + " to " + again);
            }
            return again;
        }
        return after;
    }

    /** Whom it is tried on: people, pairs and pitches that may be changed by what is odd and yet taken. */
    private static DemoPair pair(Operation operation) {
        return switch (operation.id()) {
            case "replacePerson", "changePerson", "giveConsent" -> DemoPair.SOUNDING_CLOSED;
            case "writeAgreement", "signAgreement" -> DemoPair.AGREEMENT_WRITTEN;
            case "replacePitch" -> DemoPair.SOUNDING;
            case "createProposal" -> DemoPair.AGREED;
            case "createIntroduction", "explainMatch" -> DemoPair.DECLINED;
            case "dissolvePartnership" -> DemoPair.DISSOLVED;
            case "answerConcern", "resolveConcern", "listShareLinks", "revokeShareLink", "openSharedPitch" ->
                DemoPair.IN_REVIEW_WITH_CONCERNS;
            case "raiseConcern" -> DemoPair.INTERVIEWING;
            case "scheduleInterview", "recordInterviewOutcome" -> DemoPair.INTERVIEWED;
            case "rescheduleInterview", "scoreInterview" -> DemoPair.INTERVIEWING_TO_MOVE;
            case "getInterviewCalendar", "getInterviewAppointment" -> DemoPair.INTERVIEWING;
            case "counterOffer" -> DemoPair.OFFERED;
            case "answerCounterOffer", "agreeRelease" -> DemoPair.COUNTERED;
            case "askAboutProposal" -> DemoPair.IN_REVIEW;
            case "answerProposal" -> DemoPair.MORE_INFORMATION;
            case "offerProposal" -> DemoPair.INTERVIEWED;
            case "refuseProposal" -> DemoPair.REQUESTED;
            default -> DemoPair.HIRED_PART_TIME;
        };
    }

    /** A role that may call it; HR systems and HR reach everything, so the others come after them. */
    private static Caller caller(Operation operation, DemoPair pair) {
        var role = Stream.of("hr-system", "hr", "hiring-manager", "recruiter", "auditor", "employee")
                .filter(word -> operation.isOpen() || operation.roles().contains(word)).findFirst().orElseThrow();
        return programme.own(role, operation, pair);
    }
}
