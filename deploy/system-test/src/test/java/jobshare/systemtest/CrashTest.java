package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Concurrent journeys while services are killed repeatedly: every journey ends in a hire, every acknowledged write is stored, and
 * every effect occurs once.
 */
@Order(20)
class CrashTest {

    private static final List<String> STEPS = List.of("drafted", "signed", "signed", "requested", "review-started",
            "interview-scheduled", "interview-held", "offered", "accepted", "accepted", "hired");

    @BeforeAll
    static void noServiceHasCrashedBefore() {
        RunningSuite.get().requireNoCrash();
    }

    @Test
    void everyJourneyEndsInOneHireDespiteKills() throws Exception {
        completeWhileKilling(6, 6);
    }

    @Test
    @Tag("full")
    void everyJourneyEndsInOneHireDespiteManyKills() throws Exception {
        completeWhileKilling(16, 20);
    }

    @Test
    @Tag("endurance")
    void everyJourneyEndsInOneHireDespiteTwoHundredKillsOfAnything() throws Exception {
        for (int round = 1; round <= 10; round++) {
            completeWhileKilling(16, 20, List.of("profile", "postgres", "matching", "proposal", FaultInjector.LAUNCHER));
        }
    }

    private static void completeWhileKilling(int journeyCount, int killCount) throws Exception {
        completeWhileKilling(journeyCount, killCount, RunningSuite.SERVICES);
    }

    private static void completeWhileKilling(int journeyCount, int killCount, List<String> victims) throws Exception {
        var seed = Long.getLong("jobshare.seed", System.nanoTime());
        System.out.println("Kills are drawn with -Djobshare.seed=" + seed);
        var faults = new FaultInjector(victims, seed, killCount, journeyCount * Journey.WRITES);
        var journeys = IntStream.range(0, journeyCount).mapToObj(_ -> new Journey(faults::afterWrite)).toList();
        completeAll(journeys);
        faults.awaitKills();
        System.out.println("Killed: " + faults.kills());
        assertEquals(killCount, faults.kills().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(Set.copyOf(victims), faults.kills().keySet());
        journeys.forEach(CrashTest::awaitEvents);
        var kafka = RunningSuite.get().kafka();
        var proposals = PublishedEvents.on("jobshare.proposals.v1", kafka);
        var introductions = PublishedEvents.on("jobshare.introductions.v1", kafka);
        assertAll(journeys.stream().flatMap(journey -> checks(journey, proposals, introductions)));
    }

    private static void completeAll(List<Journey> journeys) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = journeys.stream().<Future<?>>map(journey -> threads.submit(journey::complete)).toList();
            for (var journey : running) {
                journey.get();
            }
        }
    }

    /** Waits for the effects of a hire that travel by events. */
    private static void awaitEvents(Journey journey) {
        Journey.await(() -> role(journey).path("status").asText().equals("FILLED"));
        Journey.await(() -> partnership(journey).path("arrangement").path("status").asText().equals("TRIAL"));
        Journey.await(() -> journey.one.get("/v1/people/" + journey.second + "/contact").status() == 200);
    }

    private static Stream<Executable> checks(Journey journey, PublishedEvents proposals, PublishedEvents introductions) {
        return Stream.of(
                () -> assertEquals("TWIN",
                        journey.hrSystem.get("/v1/people/" + journey.first).expect(200).path("wayOfSharing").asText()),
                () -> assertEquals("TWIN",
                        journey.hrSystem.get("/v1/people/" + journey.second).expect(200).path("wayOfSharing").asText()),
                () -> assertEquals(List.of(journey.introduction.toString()), ids(journey.one.get("/v1/introductions"))),
                () -> assertEquals("ACCEPTED", journey.one.get("/v1/introductions").items().getFirst().path("status").asText()),
                () -> assertEquals(List.of(journey.partnership.toString()), ids(journey.one.get("/v1/partnerships"))),
                () -> assertTrue(partnership(journey).path("agreement").path("signed").asBoolean()),
                () -> assertEquals(List.of(journey.proposal.toString()),
                        ids(journey.recruiter.get("/v1/proposals?partnershipId=" + journey.partnership))),
                () -> assertEquals(STEPS, timeline(journey)),
                () -> assertEquals(1, journey.manager.get("/v1/arrangements?proposalId=" + journey.proposal).items().size()),
                () -> assertEquals(STEPS, proposals.stepsOf(journey.proposal)),
                () -> assertEquals(List.of("asked", "accepted"), introductions.stepsOf(journey.introduction)));
    }

    private static JsonNode role(Journey journey) {
        return journey.hrSystem.get("/v1/roles/" + journey.role).expect(200);
    }

    private static JsonNode partnership(Journey journey) {
        return journey.one.get(journey.partnership()).expect(200);
    }

    private static List<String> timeline(Journey journey) {
        return journey.recruiter.get(journey.proposal() + "/timeline")
                .items()
                .stream()
                .map(step -> step.path("step").asText().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> ids(ApiResponse response) {
        return response.items().stream().map(item -> item.path("id").asText()).toList();
    }
}
