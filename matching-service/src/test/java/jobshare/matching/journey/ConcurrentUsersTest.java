package jobshare.matching.journey;

import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ConcurrentUsersTest {

    private static final int PEOPLE = 100;
    private static final int THREADS = 8;
    private static final int STEPS = 200;
    private static final long SEED = 20261122;

    private static final String HR = Tokens.of("hr", "someone-of-hr");
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 404, 409);
    /** In the order of the lifecycle. */
    private static final List<String> RANK = List.of("ASKED", "PROPOSED", "ACTIVE", "PAUSED", "ACCEPTED", "DECLINED", "WITHDRAWN",
            "DISSOLVED");

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @Test
    void concurrentAcceptAndWithdrawHaveOneWinner() throws Exception {
        for (int round = 0; round < 10; round++) {
            var anna = programme.early();
            var ben = programme.late();
            String id = ask(anna, ben).extract().path("id");
            var both = new CyclicBarrier(2);
            List<Integer> statuses = atOnce(List.of(() -> {
                both.await();
                return post(ben.token(), "/v1/introductions/" + id + "/accept").extract().statusCode();
            }, () -> {
                both.await();
                return post(anna.token(), "/v1/introductions/" + id + "/withdraw").extract().statusCode();
            }));
            assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
            var status = get(anna.token(), "/v1/introductions/" + id).extract().<String>path("status");
            assertEquals(statuses.getFirst() == 200 ? "ACCEPTED" : "WITHDRAWN", status);
            assertEquals(2, TestEvents.await(Topics.INTRODUCTIONS, id, events -> events.size() >= 2).size());
        }
    }

    @Test
    void concurrentRequestsInBothDirectionsBecomeOneAcceptance() throws Exception {
        for (int round = 0; round < 10; round++) {
            var anna = programme.early();
            var ben = programme.late();
            var both = new CyclicBarrier(2);
            List<String> ids = atOnce(List.of(() -> {
                both.await();
                return ask(anna, ben).statusCode(201).extract().<String>path("id");
            }, () -> {
                both.await();
                return ask(ben, anna).statusCode(201).extract().<String>path("id");
            }));
            assertEquals(ids.getFirst(), ids.getLast());
            get(anna.token(), "/v1/introductions/" + ids.getFirst()).body("status", equalTo("ACCEPTED"));
        }
    }

    /** Collects all responses, and checks the final state and the published events against them. */
    @Test
    void nobodyIsInTwoActivePartnershipsAndNoResponseIsLost() throws Exception {
        var people = Stream.iterate(0, i -> i + 1)
                .limit(PEOPLE)
                .map(i -> i % 2 == 0 ? programme.early() : programme.late())
                .toList();
        var crowd = new Crowd(people);
        var workers = new ArrayList<Callable<List<Integer>>>();
        for (int worker = 0; worker < THREADS; worker++) {
            var random = new Random(SEED + worker);
            workers.add(() -> Stream.iterate(0, step -> step + 1)
                    .limit(STEPS)
                    .map(step -> crowd.step(random))
                    .filter(status -> !EXPECTED.contains(status))
                    .toList());
        }
        assertEquals(List.of(), atOnce(workers).stream().flatMap(List::stream).toList(),
                "answers other than done, refused or not for you");
        crowd.answered.forEach((path, status) -> get(HR, path).statusCode(200).body("status", equalTo(status)));
        var reached = new HashSet<>(crowd.answered.values());
        assertTrue(reached.containsAll(Set.of("ACCEPTED", "DECLINED", "WITHDRAWN", "ACTIVE", "DISSOLVED", "PAUSED")),
                "only this was reached: " + reached);
        var partnerOf = new HashMap<String, String>();
        for (var person : people) {
            var standing = Stream.of("ACTIVE", "PAUSED")
                    .flatMap(status -> get(HR, "/v1/partnerships?limit=200&status=" + status + "&personId=" + person.id())
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .<String>getList("items.id")
                            .stream())
                    .toList();
            assertTrue(standing.size() <= 1, person.id() + " is in " + standing);
            standing.forEach(id -> partnerOf.put(person.id().toString(), id));
        }
        assertEquals(partnerOf, members(people));
        crowd.answered.forEach((path, status) -> {
            if (path.contains("partnerships")) {
                var id = path.replaceFirst(".*/", "");
                TestEvents.await(Topics.PARTNERSHIPS, id, events -> !events.isEmpty()
                        && TestEvents.text(events.getLast()).contains("\"status\":\"" + status + "\""));
            }
        });
    }

    /** Active partnerships by person, from the table whose key allows one each. */
    private Map<String, String> members(List<Someone> people) {
        var ids = people.stream().map(person -> person.id().value()).toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Object[]> rows = entities
                    .createNativeQuery("select person_id, partnership_id from active_member where person_id in (?1)",
                            Object[].class)
                    .setParameter(1, ids)
                    .getResultList();
            return rows.stream().collect(Collectors.toMap(row -> row[0].toString(), row -> row[1].toString()));
        });
    }

    /** Something that one person opened and the other answers. */
    private record Opened(String path, Someone by, Someone to) {

        String id() {
            return path.replaceFirst(".*/", "");
        }
    }

    /** People who make random, mostly valid requests. The last response is kept by path. */
    private record Crowd(
            List<Someone> people,
            Queue<Opened> introductions,
            Queue<Opened> met,
            Queue<Opened> proposed,
            Queue<Opened> partners,
            Map<String, String> answered) {

        Crowd(List<Someone> people) {
            this(people, new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>(), new ConcurrentHashMap<>());
        }

        /** One random request; returns the response status. */
        int step(Random random) {
            var one = any(random, people);
            var other = any(random, people);
            return switch (random.nextInt(12)) {
                case 0, 1, 2 -> opened(ask(one, other), "/v1/introductions/", one, other, introductions, "ASKED");
                case 3, 4 -> on(random, introductions, asked -> did(post(asked.to.token(), asked.path + "/accept"), asked, met));
                case 5 -> on(random, introductions, asked -> did(post(asked.to.token(), asked.path + "/decline"), asked, null));
                case 6 -> on(random, introductions, asked -> did(post(asked.by.token(), asked.path + "/withdraw"), asked, null));
                case 7, 8 ->
                    on(random, met, two -> opened(post(two.by.token(), "/v1/partnerships", Map.of("introductionId", two.id())),
                            "/v1/partnerships/", two.by, two.to, proposed, "PROPOSED"));
                case 9, 10 ->
                    on(random, proposed, asked -> did(post(asked.to.token(), asked.path + "/confirm"), asked, partners));
                default -> on(random, partners, pair -> did(post((random.nextBoolean() ? pair.by : pair.to).token(),
                        pair.path + (random.nextBoolean() ? "/dissolve" : "/pause")), pair, null));
            };
        }

        /** An ask in the opposite direction accepts the first. */
        private int opened(ValidatableResponse answer, String prefix, Someone by, Someone to, Queue<Opened> open, String status) {
            if (answer.extract().statusCode() == 201) {
                var what = new Opened(prefix + answer.extract().path("id"), by, to);
                var reached = answer.extract().<String>path("status");
                (reached.equals(status) ? open : met).add(what);
                note(what, reached);
            }
            return answer.extract().statusCode();
        }

        private int did(ValidatableResponse answer, Opened what, Queue<Opened> then) {
            if (answer.extract().statusCode() == 200) {
                note(what, answer.extract().path("status"));
                if (then != null) {
                    then.add(what);
                }
            }
            return answer.extract().statusCode();
        }

        /** Responses may arrive out of order: an ended state is final. */
        private void note(Opened what, String status) {
            answered.merge(what.path, status, (before, now) -> RANK.indexOf(before) > RANK.indexOf(now) ? before : now);
        }

        private static int on(Random random, Queue<Opened> open, ToIntFunction<Opened> deed) {
            var all = List.copyOf(open);
            return all.isEmpty() ? 404 : deed.applyAsInt(any(random, all));
        }

        private static <T> T any(Random random, List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
