package jobshare.systemtest.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.systemtest.HttpGateway;
import jobshare.systemtest.Journey;
import jobshare.systemtest.contract.Contracts;
import jobshare.systemtest.contract.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Nobody can find out what they may not know by comparing responses. For each {@link PrivateField}, two pairs of people have the same story
 * but for that field. Everyone who is not entitled to it reads all that the contracts offer about both pairs, and must get the same but for
 * ids and times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(7)
class PrivateFieldProbingTest {

    private static final int AT_ONCE = 6;
    /** Until events have arrived that make the two equal. */
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Read operations that say nothing about two people, by pattern of the path, each with the reason. */
    private static final Map<String, String> NOT_ABOUT_PEOPLE = Map.of("/scim/.*",
            "names, addresses and whether someone is active, for the machines that enter them", "/v1/imports.*", "files of HR",
            "/v1/vocabulary/.*", "the same for everyone", "/v1/(introductions|partnerships)/counts|/v1/funnel",
            "counts of the whole programme, which other tests change", "/v1/proposals/rule-sets.*", "the law", "/v1/roles",
            "roles; see getRole", "/v1/proposals/shared/.*", "needs a token that a reader was given");

    /** Differences that are intended: the field and the operation, each with the reason. */
    private static final Map<String, String> INTENDED = Map.of("SCORECARD exportProposals",
            "the scores of a person are their own data, of which they may have a copy");

    private final HttpGateway gateway = new HttpGateway();
    private final Set<String> read = new ConcurrentSkipListSet<>();
    private List<Operation> operations;
    private Map<PrivateField, Future<List<String>>> differences;

    @BeforeAll
    void readEverything() throws InterruptedException, ExecutionException {
        operations = Contracts.operations(gateway)
                .stream()
                .filter(operation -> operation.method().equals("GET") && isAboutPeople(operation))
                .toList();
        differences = new EnumMap<>(PrivateField.class);
        var slots = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var field : PrivateField.values()) {
                var set = threads.submit(limited(slots, () -> field.create(true)));
                var unset = threads.submit(limited(slots, () -> field.create(false)));
                differences.put(field, threads.submit(() -> {
                    var pairs = List.of(set.get(), unset.get());
                    return limited(slots, () -> differences(field, pairs.getFirst(), pairs.getLast())).call();
                }));
            }
        }
    }

    private static <T> Callable<T> limited(Semaphore slots, Callable<T> work) {
        return () -> {
            slots.acquire();
            try {
                return work.call();
            } finally {
                slots.release();
            }
        };
    }

    private static boolean isAboutPeople(Operation operation) {
        return NOT_ABOUT_PEOPLE.keySet().stream().noneMatch(operation.path()::matches);
    }

    private List<String> differences(PrivateField field, Journey one, Journey other) {
        var set = new PairReadings(gateway, one);
        var unset = new PairReadings(gateway, other);
        var found = new ArrayList<String>();
        for (var reader : field.others()) {
            for (var operation : operations) {
                if (!operation.roles().contains(reader.of(one).role()) || INTENDED.containsKey(field + " " + operation.id())) {
                    continue;
                }
                for (var address : set.addresses(operation)) {
                    read.add(operation.id());
                    difference(set, unset, operation, address, reader).forEach(
                            text -> found.add(field + ": " + reader + " reads " + operation.id() + " " + address + "\n" + text));
                }
            }
        }
        return found;
    }

    /** Reads again while the two differ, since an event may be on its way. */
    private static Stream<String> difference(PairReadings set, PairReadings unset, Operation operation, String address,
            Reader reader) {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (true) {
            var one = set.read(operation, address, reader);
            var other = unset.read(operation, address, reader);
            if (one.equals(other)) {
                return Stream.empty();
            }
            if (System.nanoTime() > deadline) {
                return Stream.of("  " + one + "\n  " + other);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> showsNoDifferenceToOthers() {
        return Arrays.stream(PrivateField.values()).map(field -> DynamicTest.dynamicTest(field.name(), () -> {
            try {
                assertEquals("", String.join("\n", differences.get(field).get()));
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }));
    }

    @Test
    @Order(2)
    void readsEveryOperationAboutPeople() {
        assertEquals(operations.stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new)), read);
        assertTrue(gateway.requests() > 2_000, () -> "only " + gateway.requests() + " requests were sent");
    }
}
