package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mixed load for an hour, or {@code -Djobshare.minutes}: journeys from two new people to a hire, whose people are then erased, beside
 * reads of every kind. No request fails, and no service keeps more and more in its heap. Runs before the tests that kill services, since
 * it fails if one died.
 */
@Order(18)
@Tag("endurance")
class SteadyMemoryTest {

    private static final Duration LOAD = Duration.ofMinutes(Integer.getInteger("jobshare.minutes", 60));
    private static final int SAMPLES = 12;
    /** The first samples are taken while caches fill. */
    private static final int SETTLING = 2;
    /** Roles, proposals and tombstones of the journeys remain, and matching-service keeps them in memory. */
    private static final double ALLOWED_GROWTH = 1.2;
    private static final List<String> READS = List.of("/v1/people?limit=50", "/v1/people?text=an&sort=familyName",
            "/v1/roles?limit=50", "/v1/introductions", "/v1/partnerships", "/v1/proposals", "/v1/arrangements", "/v1/funnel",
            "/v1/vocabulary/strengths");

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger journeys = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void memoryStaysTheSameUnderMixedLoad() throws Exception {
        var suite = RunningSuite.get();
        suite.requireNoCrash();
        var samples = new ArrayList<Map<String, Long>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = List.of(threads.submit(repeated(this::journey)), threads.submit(repeated(this::journey)),
                    threads.submit(repeated(this::read)));
            try {
                for (int sample = 1; sample <= SAMPLES; sample++) {
                    TimeUnit.NANOSECONDS.sleep(LOAD.toNanos() / SAMPLES);
                    samples.add(heaps(suite));
                    System.out.printf("After %d journeys and %d reads, kilobytes in the heap: %s%n", journeys.get(), reads.get(),
                            samples.getLast());
                    if (load.stream().anyMatch(each -> each.isDone())) {
                        break;
                    }
                }
            } finally {
                over.set(true);
            }
            for (var each : load) {
                each.get();
            }
        }
        suite.requireNoCrash();
        for (var service : RunningSuite.SERVICES) {
            var early = lowest(service, samples.subList(SETTLING, SETTLING + (SAMPLES - SETTLING) / 2));
            var late = lowest(service, samples.subList(SETTLING + (SAMPLES - SETTLING) / 2, SAMPLES));
            assertTrue(late <= early * ALLOWED_GROWTH,
                    () -> service + " keeps " + late + " KB, before " + early + ": " + samples);
        }
    }

    private static Map<String, Long> heaps(RunningSuite suite) {
        var heaps = new LinkedHashMap<String, Long>();
        RunningSuite.SERVICES.forEach(service -> heaps.put(service, UsedHeap.afterCollection(suite.pid(service))));
        return heaps;
    }

    private static long lowest(String service, List<Map<String, Long>> samples) {
        return samples.stream().mapToLong(sample -> sample.get(service)).min().orElseThrow();
    }

    private Callable<Void> repeated(Runnable task) {
        return () -> {
            while (!over.get()) {
                task.run();
            }
            return null;
        };
    }

    private void journey() {
        var journey = new Journey();
        journey.complete();
        Journey.await(
                () -> journey.hrSystem.get("/v1/roles/" + journey.role).expect(200).path("status").asText().equals("FILLED"));
        journey.one.get("/v1/matches/people/" + journey.first).expect(200);
        journey.one.get("/v1/people/" + journey.first + "/export").expect(200);
        journey.manager.get(journey.proposal() + "/interviews.ics").expect(200);
        journey.erasePeople();
        journeys.incrementAndGet();
    }

    private void read() {
        var hr = new ApiClient(Caller.HR);
        for (var target : READS) {
            hr.get(target).expect(200);
            reads.incrementAndGet();
        }
    }
}
