package jobshare.matching.journey;

import static jobshare.matching.journey.Calls.ask;
import static jobshare.matching.journey.Calls.get;
import static jobshare.matching.journey.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.Programme.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ManyPeopleAtOnceTest {

    private static final int THREADS = 8;
    private static final long SEED = 20261122;

    private final Programme programme = new Programme();

    @Test
    void ofAcceptAndWithdrawAtOnceOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var anna = programme.early();
            var ben = programme.late();
            String id = ask(anna, ben).extract().path("id");
            var both = new CyclicBarrier(2);
            List<Integer> statuses = atOnce(List.of(
                    () -> {
                        both.await();
                        return post(ben.token(), "/v1/introductions/" + id + "/accept").extract().statusCode();
                    },
                    () -> {
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
    void ofTwoAsksAtOnceBothLeadToOneAcceptance() throws Exception {
        for (int round = 0; round < 10; round++) {
            var anna = programme.early();
            var ben = programme.late();
            var both = new CyclicBarrier(2);
            List<String> ids = atOnce(List.of(
                    () -> {
                        both.await();
                        return ask(anna, ben).statusCode(201).extract().<String>path("id");
                    },
                    () -> {
                        both.await();
                        return ask(ben, anna).statusCode(201).extract().<String>path("id");
                    }));
            assertEquals(ids.getFirst(), ids.getLast());
            get(anna.token(), "/v1/introductions/" + ids.getFirst()).body("status", equalTo("ACCEPTED"));
        }
    }

    @Test
    void nobodyEndsInTwoActivePartnershipsAndNoAnswerIsLost() throws Exception {
        var people = Stream.iterate(0, i -> i + 1).limit(24).map(i -> i % 2 == 0 ? programme.early() : programme.late()).toList();
        var crowd = new Crowd(people);
        var workers = new ArrayList<Callable<Integer>>();
        for (int worker = 0; worker < THREADS; worker++) {
            var random = new Random(SEED + worker);
            workers.add(() -> {
                int unexpected = 0;
                for (int step = 0; step < 60; step++) {
                    unexpected += crowd.step(random);
                }
                return unexpected;
            });
        }
        assertEquals(0, atOnce(workers).stream().mapToInt(Integer::intValue).sum(), "answers other than done, refused or not for "
                + "you");
        assertTrue(crowd.confirmed.size() > 2, crowd.confirmed.size() + " partnerships were confirmed");
        var hr = Tokens.of("hr", "someone-of-hr");
        var partnerOf = new HashMap<String, String>();
        for (var id : new HashSet<>(crowd.confirmed)) {
            var answer = get(hr, "/v1/partnerships/" + id).statusCode(200).extract().jsonPath();
            assertEquals("ACTIVE", answer.getString("status"), "a confirmation that was answered is there");
            for (Object member : answer.getList("members.personId")) {
                assertNull(partnerOf.put(member.toString(), id), member + " is in two active partnerships");
            }
        }
    }

    /** Something that one of two people has opened, and the other is to answer. */
    private record Opened(String id, Someone by, Someone to) {
    }

    /** People who do random things; most of them sensible. */
    private record Crowd(List<Someone> people, Queue<Opened> introductions, Queue<Opened> partnerships, Queue<String> confirmed) {

        Crowd(List<Someone> people) {
            this(people, new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        /** One random thing that someone does; 1 when the answer is none that could be expected. */
        int step(Random random) {
            var one = any(random, people);
            var nothing = new Opened(one.id().toString(), one, one);
            var introduction = introductions.isEmpty() ? nothing : any(random, List.copyOf(introductions));
            var partnership = partnerships.isEmpty() ? nothing : any(random, List.copyOf(partnerships));
            return switch (random.nextInt(4)) {
                case 0 -> {
                    var other = any(random, people);
                    yield noted(ask(one, other), id -> introductions.add(new Opened(id, one, other)));
                }
                case 1 -> noted(post(introduction.to.token(), "/v1/introductions/" + introduction.id + "/accept"), id -> {
                });
                case 2 -> noted(post(introduction.by.token(), "/v1/partnerships", Map.of("introductionId", introduction.id)),
                        id -> partnerships.add(new Opened(id, introduction.by, introduction.to)));
                default -> noted(post(partnership.to.token(), "/v1/partnerships/" + partnership.id + "/confirm"), confirmed::add);
            };
        }

        private static int noted(ValidatableResponse answer, Consumer<String> done) {
            int status = answer.extract().statusCode();
            if (status < 300) {
                done.accept(answer.extract().path("id"));
            }
            return List.of(200, 201, 404, 409).contains(status) ? 0 : 1;
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
