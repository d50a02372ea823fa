package jobshare.systemtest.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.RunningSuite;
import jobshare.systemtest.contract.Contracts;
import jobshare.systemtest.contract.Operation;
import jobshare.systemtest.contract.Upload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Calls every operation on objects in every state of their lifecycle, with valid ids and bodies and with invalid input. No call
 * may end in a server error, and each refusal must be a complete problem.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(8)
class EveryStateTest {

    private static final Predicate<String> LIFECYCLES = name -> name.matches(".* (.*Status|.*Result)");
    private static final int AT_ONCE = 6;
    /** Commands that end something come last, so that the others find it as the situation left it. */
    private static final List<String> ENDINGS = List.of("refuse", "close", "withdraw", "leave", "end", "dissolve", "lapse");
    private static final boolean FULL = !System.getProperty("jobshare.excludedGroups", "full").contains("full");
    /** Invalid requests per operation, target and caller. All of them, in all states, would take hours. */
    private static final int SAMPLE = FULL ? 12 : 2;
    private static final Duration IMPORT = Duration.ofMinutes(1);

    private final HttpGateway gateway = new HttpGateway();
    private final ObservedValues values = new ObservedValues();
    private List<Target> targets;
    private String lastImport = "";
    private Map<String, Operation> operations;

    @BeforeAll
    void createEverySituation() {
        operations = Contracts.operations(gateway)
                .stream()
                .collect(Collectors.toMap(Operation::id, Function.identity(), (one, _) -> one, TreeMap::new));
        RunningSuite.SERVICES
                .forEach(service -> values.declare(service, gateway.get(service, "/openapi?format=JSON", null).json()));
        targets = SituationPairs.create()
                .pairs()
                .entrySet()
                .stream()
                .map(entry -> new Target(gateway, entry.getKey(), entry.getValue()))
                .toList();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> readOperationsCauseNoServerError() {
        var roles = Stream
                .of(Situation.ROLE_DRAFT, Situation.ROLE_ON_HOLD, Situation.ROLE_WITHDRAWN, Situation.AGREEMENT_SIGNED,
                        Situation.ARRANGEMENT_TRIAL, Situation.ARRANGEMENT_ENDED)
                .map(situation -> of(situation).pair().role)
                .collect(Collectors.toList());
        return operations.values()
                .stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> targets.stream().anyMatch(target -> target.has(operation)))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var defects = new ConcurrentLinkedQueue<String>();
                    eachAtOnce(targets.stream().filter(target -> target.has(operation)).toList(), target -> {
                        read(operation, target, roles).forEach(defects::add);
                        return null;
                    });
                    assertEquals("", String.join("\n", defects));
                }));
    }

    private List<String> read(Operation operation, Target target, List<UUID> roles) {
        return target.addresses(operation, roles)
                .stream()
                .flatMap(address -> callers(operation, target).stream().flatMap(caller -> {
                    var response = gateway.send(ApiRequest.of(operation.service(), "GET", address).as(caller));
                    values.add(operation, response);
                    return defect(target, caller, response).stream();
                }))
                .toList();
    }

    @Test
    @Order(2)
    void everyStateOfEveryLifecycleOccurs() {
        var large = Upload.people(60_000);
        observe(large, "RUNNING");
        gateway.send(ApiRequest.of("POST", large.address() + "/" + lastImport + "/cancel").as(Caller.HR));
        observe("CANCELLED");
        observe(Upload.people(1), "DONE");
        observe(Upload.people(5_000).followedBy("E-1,\"a quote that is not closed"), "FAILED");
        operations.values()
                .stream()
                .filter(operation -> operation.method().equals("GET") && operation.path().endsWith("{id}"))
                .forEach(operation -> targets.stream()
                        .filter(target -> target.has(operation))
                        .forEach(target -> List.of(target.pair().one.caller(), Caller.HR)
                                .forEach(caller -> values.add(operation, gateway.send(
                                        ApiRequest.of(operation.service(), "GET", target.address(operation)).as(caller))))));
        assertTrue(values.names().stream().filter(LIFECYCLES).count() > 10, () -> "too few lifecycles among " + values.names());
        assertEquals(Map.of(), values.missing(LIFECYCLES), "states that no object has");
        System.out.println("Other values that did not occur: " + values.missing(LIFECYCLES.negate()));
    }

    /** Starts an import, and reads it until it has the status. */
    private void observe(Upload upload, String status) {
        var created = upload.send(gateway, Caller.HR).requireSuccess();
        values.add(operations.get("createImport"), created);
        lastImport = created.json().path("id").asText();
        observe(status);
    }

    private void observe(String status) {
        Awaitility.await().atMost(IMPORT).pollInterval(Duration.ofMillis(5)).until(() -> {
            var job = gateway.get("profile", "/v1/imports/" + lastImport, Caller.HR);
            values.add(operations.get("getImport"), job);
            return job.json().path("status").asText().equals(status);
        });
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> rejectsIllegalCommandsWithoutServerError() {
        return perTarget((actions, operation) -> !isDeletion(operation) && !Target.isOneOf(actions, operation));
    }

    @TestFactory
    @Order(4)
    Stream<DynamicTest> rejectsInvalidInputWithoutServerError() {
        return perTarget((_, operation) -> !isDeletion(operation), this::callWithInvalidInput);
    }

    @TestFactory
    @Order(5)
    Stream<DynamicTest> runsAllowedCommandsWithoutServerError() {
        return perTarget((actions, operation) -> !isDeletion(operation) && Target.isOneOf(actions, operation));
    }

    @TestFactory
    @Order(6)
    Stream<DynamicTest> deletesWithoutServerError() {
        return perTarget((_, operation) -> isDeletion(operation));
    }

    private static boolean isDeletion(Operation operation) {
        return operation.path().matches("/v1/(people|roles)/\\{id}") && operation.method().equals("DELETE");
    }

    /** Which commands to call on a target with these allowed actions. */
    private interface Selection {
        boolean includes(Set<String> allowedActions, Operation operation);
    }

    private Stream<DynamicTest> perTarget(Selection selection) {
        return perTarget(selection, this::call);
    }

    private Stream<DynamicTest> perTarget(Selection selection, BiFunction<Operation, Target, Stream<String>> call) {
        Map<Target, Future<List<String>>> results = startAll(target -> {
            var actions = target.allowedActions();
            return operations.values()
                    .stream()
                    .filter(operation -> !operation.method().equals("GET") && target.has(operation))
                    .sorted(Comparator.comparing(EveryStateTest::ends))
                    .filter(operation -> selection.includes(actions, operation))
                    .flatMap(operation -> call.apply(operation, target))
                    .toList();
        });
        return targets.stream().map(target -> DynamicTest.dynamicTest(target.toString(), () -> {
            try {
                assertEquals("", String.join("\n", results.get(target).get()));
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }));
    }

    private static boolean ends(Operation operation) {
        return operation.method().equals("DELETE") || ENDINGS.stream().anyMatch(verb -> operation.path().endsWith("/" + verb));
    }

    private Stream<String> call(Operation operation, Target target) {
        return callers(operation, target).stream().flatMap(caller -> {
            var response = gateway.send(target.command(operation, caller));
            values.add(operation, response);
            return defect(target, caller, response).stream();
        });
    }

    /** Some of the invalid requests, others on each target; more of them in the full run. */
    private Stream<String> callWithInvalidInput(Operation operation, Target target) {
        return callers(operation, target).stream().flatMap(caller -> {
            var all = target.invalidCommands(operation, caller);
            var first = target.situation().ordinal() * SAMPLE % Math.max(1, all.size());
            var sample = all.subList(first, Math.min(all.size(), first + SAMPLE));
            return sample.stream().flatMap(mutation -> {
                var response = gateway.send(mutation.request());
                return defect(target, caller, response).stream().map(defect -> mutation.name() + ": " + defect);
            });
        });
    }

    /** A caller who differs from target to target; every caller in the full run. */
    private static List<Caller> callers(Operation operation, Target target) {
        var all = target.callers(operation);
        return FULL || all.isEmpty() ? all
                : List.of(all.get((target.situation().ordinal() + operation.id().length()) % all.size()));
    }

    private static Set<String> defect(Target target, Caller caller, ApiResponse response) {
        return response.defect()
                .map(defect -> Set.of(response.request().method() + " " + response.request().target() + " as " + caller + " in "
                        + target + " " + defect + " " + body(response.request())))
                .orElse(Set.of());
    }

    private static String body(ApiRequest request) {
        return request.body() == null ? "" : new String(request.body(), StandardCharsets.UTF_8);
    }

    private Target of(Situation situation) {
        return targets.stream().filter(target -> target.situation() == situation).findFirst().orElseThrow();
    }

    private <T> Map<Target, Future<T>> startAll(Function<Target, T> work) {
        var slots = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return targets.stream().collect(Collectors.toMap(Function.identity(), target -> threads.submit(() -> {
                slots.acquire();
                try {
                    return work.apply(target);
                } finally {
                    slots.release();
                }
            })));
        }
    }

    private static void eachAtOnce(List<Target> targets, Function<Target, Void> work)
            throws InterruptedException, ExecutionException {
        var slots = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = targets.stream().map(target -> threads.submit(() -> {
                slots.acquire();
                try {
                    return work.apply(target);
                } finally {
                    slots.release();
                }
            })).toList();
            for (var one : running) {
                one.get();
            }
        }
    }

    @Test
    @Order(7)
    void everySituationIsCovered() {
        assertEquals(Arrays.asList(Situation.values()), targets.stream().map(Target::situation).toList());
    }
}
