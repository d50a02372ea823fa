package jobshare.profile.person;

import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jobshare.kit.id.PersonId;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;

@ProfileTest
class PersonFeedTest {

    @Inject
    PersonRepository people;

    private final String site = "F-" + UUID.randomUUID().toString().substring(0, 8);
    private final String begin = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();

    private String hired(String name) {
        return asHrSystem().body(Map.of("kind", "EMPLOYEE", "givenName", name, "familyName", "X", "site", site))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One page of the feed, after the cursor if there is one. */
    private JsonPath feed(String cursor, int limit) {
        var query = asHr().queryParam("site", site).queryParam("updatedSince", begin).queryParam("limit", limit);
        return (cursor == null ? query : query.queryParam("cursor", cursor)).get("/v1/people")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .jsonPath();
    }

    private void change(String id) {
        var person = people.lock(PersonId.of(UUID.fromString(id))).orElseThrow();
        person.update(person.details(), null, Instant.now().truncatedTo(ChronoUnit.MICROS));
        people.save(List.of(person));
    }

    @Test
    void showsALateCommitAfterAnEarlierOne() throws Exception {
        var ana = hired("Ana");
        var ben = hired("Ben");
        var cleo = hired("Cleo");
        var before = feed(null, 10);
        assertEquals(List.of(ana, ben, cleo), before.getList("items.id"));
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                change(ana);
                written.countDown();
                commit.await();
                return ana;
            }));
            written.await();
            QuarkusTransaction.requiringNew().run(() -> change(ben));
            QuarkusTransaction.requiringNew().run(() -> change(cleo));
            var meanwhile = feed(before.getString("next"), 10);
            var byTime = asHr().get("/v1/people?sort=updatedAt&limit=2&site=" + site).jsonPath();
            assertEquals(List.of(ana, ben), byTime.getList("items.id"));
            commit.countDown();
            late.get();
            assertEquals(List.of(cleo),
                    asHr().queryParam("cursor", byTime.getString("next"))
                            .get("/v1/people?sort=updatedAt&limit=2&site=" + site)
                            .jsonPath()
                            .getList("items.id"),
                    "a list by time has passed the place where Ana's change now is");
            var after = feed(meanwhile.getString("next"), 10);
            var seen = new ArrayList<String>(meanwhile.getList("items.id"));
            seen.addAll(after.getList("items.id"));
            assertEquals(List.of(ana, ben, cleo), seen, "each change once, in the order in which they were begun");
            var last = feed(after.getString("next"), 10);
            assertEquals(0, last.getInt("items.size()"));
            QuarkusTransaction.requiringNew().run(() -> change(ben));
            assertEquals(List.of(ben), feed(last.getString("next"), 10).getList("items.id"), "the last cursor goes on");
        }
    }

    @Test
    void neitherSkipsNorRepeatsChangesOfConcurrentWriters() throws Exception {
        var ids = IntStream.range(0, 12).mapToObj(i -> hired("P" + i)).toList();
        var versions = new HashMap<String, List<Integer>>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(ids, new Random(writer))))
                    .toList();
            String cursor = null;
            boolean ended;
            JsonPath page;
            do {
                ended = work.stream().allMatch(Future::isDone);
                page = feed(cursor, 3);
                for (var i = 0; i < page.getInt("items.size()"); i++) {
                    versions.computeIfAbsent(page.getString("items[" + i + "].id"), id -> new ArrayList<>())
                            .add(page.getInt("items[" + i + "].version"));
                }
                cursor = page.getString("next");
            } while (!ended || page.getInt("items.size()") > 0);
            for (var done : work) {
                done.get();
            }
        }
        for (var id : ids) {
            var seen = versions.getOrDefault(id, List.of());
            assertEquals(seen.stream().distinct().sorted().toList(), seen, "versions come once and in their order");
            int stored = asHr().get("/v1/people/" + id).path("version");
            assertEquals(stored, seen.getLast(), "the last change is not skipped");
        }
    }

    /**
     * Runs transactions of one or two changes each that stay open for a while, so that they commit in another order than they
     * start.
     */
    private void write(List<String> ids, Random chance) {
        for (var i = 0; i < 40; i++) {
            QuarkusTransaction.requiringNew().run(() -> {
                var first = chance.nextInt(ids.size());
                change(ids.get(first));
                LockSupport.parkNanos(chance.nextInt(8_000_000));
                if (first + 1 < ids.size() && chance.nextBoolean()) {
                    change(ids.get(first + 1)); // upwards, so that two never wait for each other
                }
                LockSupport.parkNanos(chance.nextInt(8_000_000));
            });
        }
    }

    @Test
    void listsRemovedPeople() {
        var ana = hired("Ana");
        var ben = hired("Ben");
        var before = feed(null, 10);
        assertEquals(List.of(), before.getList("removed"));
        asHr().header("If-Match", "*").delete("/v1/people/" + ana).then().statusCode(204);
        var after = feed(before.getString("next"), 10);
        assertTrue(after.getList("removed").contains(ana));
        assertEquals(List.of(), after.getList("items"));
        asHr().get("/v1/people/" + ben).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void distinguishesListsFromFeeds() {
        hired("Ana");
        asHr().queryParam("site", site)
                .get("/v1/people")
                .then()
                .body("containsKey('removed')", equalTo(false))
                .body("next", equalTo(null));
        var far = asHr().queryParam("site", site)
                .queryParam("updatedSince", "2900-01-01T00:00:00Z")
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .extract();
        var ben = hired("Ben");
        assertEquals(List.of(ben),
                asHr().queryParam("site", site)
                        .queryParam("updatedSince", "2900-01-01T00:00:00Z")
                        .queryParam("cursor", far.<String>path("next"))
                        .get("/v1/people")
                        .<List<String>>path("items.id"));
    }
}
