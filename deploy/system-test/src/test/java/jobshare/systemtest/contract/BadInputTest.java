package jobshare.systemtest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import jobshare.local.demo.DemoPair;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends every operation all input that its contract forbids or does not mention, as a caller who may call it. There is no server
 * error, forbidden input is refused, each refusal is a complete problem, a refused request stores nothing, and the requests of no
 * operation take many statements or rows. The requests of an operation are sent concurrently.
 */
@Order(3)
class BadInputTest {

    private static final int AT_ONCE = 6;
    private static final int ATTEMPTS = 5;
    /** Per request of an operation, on average. */
    private static final int MAX_STATEMENTS = 60;
    private static final int MAX_ROWS = 100;
    /** What the service handles at the same time: events of the operation before, and its own jobs. */
    private static final int MEANWHILE = 3_000;

    private static HttpGateway gateway;
    private static DemoFixture fixture;
    private static RowCounts rowCounts;
    private static StatementCounts statementCounts;
    /** Milliseconds of processor time of the services for one request, by operation. */
    private static final Map<String, Double> CPU_OF_ONE = new TreeMap<>();
    private static final Map<String, Double> STATEMENTS_OF_ONE = new TreeMap<>();
    private static final Map<String, Double> ROWS_OF_ONE = new TreeMap<>();

    @BeforeAll
    static void start() {
        gateway = new HttpGateway();
        fixture = new DemoFixture(gateway);
        rowCounts = new RowCounts();
        statementCounts = new StatementCounts();
    }

    @AfterAll
    static void stop() {
        rowCounts.close();
        statementCounts.close();
        System.out.printf("Bad input: %d requests%n", gateway.requests());
        report("milliseconds of processor time", CPU_OF_ONE);
        report("statements", STATEMENTS_OF_ONE);
        report("rows", ROWS_OF_ONE);
    }

    private static void report(String what, Map<String, Double> ofOne) {
        ofOne.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> System.out.printf("  %s per request: %.1f on average, %.1f for %s%n", what,
                        ofOne.values().stream().mapToDouble(each -> each).average().orElse(0), most.getValue(), most.getKey()));
    }

    @TestFactory
    Stream<DynamicTest> isRejectedAndStoresNothing() {
        return Contracts.operations(gateway).stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var before = rowCounts.of(operation.service());
            var mutations = mutations(operation);
            var cpu = RunningSuite.get().cpuTime();
            var statements = statementCounts.of(operation.service());
            var responses = sendAll(mutations);
            var requests = Math.max(1, mutations.size());
            var taken = statementCounts.of(operation.service()).minus(statements);
            CPU_OF_ONE.put(operation.id(), (double) RunningSuite.get().cpuTime().minus(cpu).toMillis() / requests);
            STATEMENTS_OF_ONE.put(operation.id(), (double) taken.statements() / requests);
            ROWS_OF_ONE.put(operation.id(), (double) taken.rows() / requests);
            var defects = new ArrayList<String>();
            responses.forEach((mutation, response) -> {
                response.defect().ifPresent(defect -> defects.add(mutation.name() + ": " + defect));
                if (mutation.mustFail() && response.isSuccess()) {
                    defects.add(mutation.name() + ": is accepted with " + response.status());
                }
            });
            if (!before.equals(rowCounts.of(operation.service()))) {
                var refused = responses.keySet().stream().filter(mutation -> responses.get(mutation).isRefusal()).toList();
                defects.addAll(storing(operation, refused));
            }
            assertEquals("", String.join("\n", defects));
            assertTrue(
                    taken.statements() <= (long) requests * MAX_STATEMENTS + MEANWHILE
                            && taken.rows() <= (long) requests * MAX_ROWS + MEANWHILE,
                    () -> requests + " requests took " + taken);
        }));
    }

    private static Map<Mutation, ApiResponse> sendAll(List<Mutation> mutations) throws InterruptedException {
        var slots = new Semaphore(AT_ONCE);
        var responses = Collections.synchronizedMap(new IdentityHashMap<Mutation, ApiResponse>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var mutation : mutations) {
                slots.acquire();
                threads.submit(() -> {
                    try {
                        responses.put(mutation, gateway.send(mutation.request()));
                    } finally {
                        slots.release();
                    }
                });
            }
        }
        assertEquals(mutations.size(), responses.size(), "some requests got no response");
        return responses;
    }

    /** Those of the refused requests that store something all the same. */
    private static List<String> storing(Operation operation, List<Mutation> refused) throws InterruptedException {
        var before = rowCounts.of(operation.service());
        sendAll(refused);
        return before.equals(rowCounts.of(operation.service())) ? List.of()
                : refused.stream()
                        .filter(mutation -> changesRows(operation, mutation))
                        .map(mutation -> mutation.name() + ": is refused and yet changes rows")
                        .toList();
    }

    /** Whether each of several attempts changes rows; a single change may come from an event that arrives meanwhile. */
    private static boolean changesRows(Operation operation, Mutation mutation) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = rowCounts.of(operation.service());
            gateway.send(mutation.request());
            if (before.equals(rowCounts.of(operation.service()))) {
                return false;
            }
        }
        return true;
    }

    private static List<Mutation> mutations(Operation operation) {
        var pair = pair(operation);
        var request = ApiRequest.of(operation.service(), operation.method(), fixture.address(operation, pair))
                .as(caller(operation, pair));
        var mutations = new ArrayList<Mutation>();
        if (operation.parameters("header").stream().anyMatch(header -> header.name().equals("If-Match"))) {
            if (operation.answers("428")) {
                mutations.add(new Mutation("no If-Match", bodied(operation, request, pair), true));
            }
            request = request.with("If-Match", operation.method().equals("DELETE") ? "\"0\"" : "*");
        }
        // without unique values, so that a second creation is not refused for these alone
        mutations.addAll(InvalidRequests.of(operation, request,
                operation.takesJson() ? fixture.body(operation, pair).without(List.of("employeeNumber", "subject", "requisition"))
                        : JsonNodeFactory.instance.objectNode()));
        if (operation.hasBody() && !operation.takesJson()) {
            mutations.addAll(UploadMutations.of(operation, request));
        }
        return mutations;
    }

    private static ApiRequest bodied(Operation operation, ApiRequest request, DemoPair pair) {
        return operation.takesJson()
                ? request.body(operation.requestType().orElseThrow(), fixture.body(operation, pair).toString())
                : request;
    }

    /** The pair to try an operation on, which unusual but accepted input may change. */
    static DemoPair pair(Operation operation) {
        return switch (operation.id()) {
            case "replacePerson", "updatePerson", "giveConsent" -> DemoPair.SOUNDING_CLOSED;
            case "replaceAgreement", "signAgreement" -> DemoPair.AGREEMENT_DRAFTED;
            case "replacePitch" -> DemoPair.SOUNDING;
            case "createProposal" -> DemoPair.AGREED;
            case "createIntroduction", "explainMatch" -> DemoPair.DECLINED;
            case "dissolvePartnership" -> DemoPair.DISSOLVED;
            case "answerConcern", "resolveConcern", "listShareLinks", "revokeShareLink", "openSharedPitch" ->
                DemoPair.IN_REVIEW_WITH_CONCERNS;
            case "raiseConcern" -> DemoPair.INTERVIEWING;
            case "scheduleInterview", "recordInterviewOutcome" -> DemoPair.INTERVIEWED;
            case "rescheduleInterview", "scoreInterview" -> DemoPair.INTERVIEWING_BEFORE_RESCHEDULE;
            case "getInterviewCalendar", "getInterviewCalendarEntry" -> DemoPair.INTERVIEWING;
            case "counterOffer" -> DemoPair.OFFERED;
            case "answerCounterOffer", "agreeRelease" -> DemoPair.COUNTERED;
            case "requestInformation" -> DemoPair.IN_REVIEW;
            case "answerProposal" -> DemoPair.MORE_INFORMATION;
            case "offerProposal" -> DemoPair.INTERVIEWED;
            case "refuseProposal" -> DemoPair.REQUESTED;
            default -> DemoPair.HIRED_PART_TIME;
        };
    }

    /** A caller with a role that may call the operation; HR systems and HR come first, since they may access everything. */
    private static Caller caller(Operation operation, DemoPair pair) {
        var role = Stream.of("hr-system", "hr", "hiring-manager", "recruiter", "auditor", "employee")
                .filter(word -> operation.isOpen() || operation.roles().contains(word))
                .findFirst()
                .orElseThrow();
        return fixture.own(role, operation, pair);
    }
}
