package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Many journeys at once while the services are killed, again and again: every journey ends in a hire, every answered write is
 * there, and every effect is there once.
 */
class CrashTest {

    private static final int JOURNEYS = 16;
    private static final int KILLS = 20;
    private static final List<String> STEPS = List.of("drafted", "signed", "signed", "requested", "review-started",
            "interview-scheduled", "interview-held", "offered", "accepted", "accepted", "hired");

    @Test
    void everyJourneyEndsInOneHireHoweverOftenServicesAreKilled() throws Exception {
        var seed = Long.getLong("jobshare.seed", System.nanoTime());
        System.out.println("Kills are drawn with -Djobshare.seed=" + seed);
        try (var suite = SuiteProcess.start("--empty", "--keep-going", "--no-training")) {
            var kills = new Kills(suite, seed, KILLS, JOURNEYS * Journey.WRITES);
            var journeys = IntStream.range(0, JOURNEYS).mapToObj(_ -> new Journey(suite.suite(), kills::answered)).toList();
            walk(journeys);
            kills.awaitAll();
            System.out.println("Killed: " + kills.killed());
            assertEquals(KILLS, kills.killed().values().stream().mapToInt(Integer::intValue).sum());
            assertEquals(3, kills.killed().size(), () -> "Not every service was killed: " + kills.killed());
            journeys.forEach(CrashTest::awaitNews);
            var bootstrap = suite.properties().getProperty("kafka.bootstrap");
            var proposals = Published.on("jobshare.proposals.v1", bootstrap);
            var introductions = Published.on("jobshare.introductions.v1", bootstrap);
            assertAll(journeys.stream().flatMap(journey -> checks(journey, proposals, introductions)));
        }
    }

    private static void walk(List<Journey> journeys) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var walks = journeys.stream().<Future<?>>map(journey -> threads.submit(journey::walk)).toList();
            for (var walk : walks) {
                walk.get();
            }
        }
    }

    /** The last effects of a hire travel by events. */
    private static void awaitNews(Journey journey) {
        Journey.soon(() -> role(journey).path("status").asText().equals("FILLED"));
        Journey.soon(() -> partnership(journey).path("arrangement").path("status").asText().equals("TRIAL"));
        Journey.soon(() -> journey.one.get("/v1/people/" + journey.second + "/contact").status() == 200);
    }

    private static Stream<Executable> checks(Journey journey, Published proposals, Published introductions) {
        return Stream.of(
                () -> assertEquals("TWIN",
                        journey.hrSystem.get("/v1/people/" + journey.first).expect(200).path("wayOfSharing").asText()),
                () -> assertEquals("TWIN",
                        journey.hrSystem.get("/v1/people/" + journey.second).expect(200).path("wayOfSharing").asText()),
                () -> assertEquals(List.of(journey.introduction.toString()), ids(journey.one.get("/v1/introductions"))),
                () -> assertEquals("ACCEPTED", items(journey.one.get("/v1/introductions")).getFirst().path("status").asText()),
                () -> assertEquals(List.of(journey.partnership.toString()), ids(journey.one.get("/v1/partnerships"))),
                () -> assertTrue(partnership(journey).path("agreement").path("signed").asBoolean()),
                () -> assertEquals(List.of(journey.proposal.toString()),
                        ids(journey.recruiter.get("/v1/proposals?partnershipId=" + journey.partnership))),
                () -> assertEquals(STEPS, timeline(journey)),
                () -> assertEquals(1, items(journey.manager.get("/v1/arrangements?proposalId=" + journey.proposal)).size()),
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
        return items(journey.recruiter.get(journey.proposal() + "/timeline")).stream()
                .map(step -> step.path("step").asText().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    private static List<String> ids(Reply reply) {
        return items(reply).stream().map(item -> item.path("id").asText()).toList();
    }

    private static List<JsonNode> items(Reply reply) {
        return StreamSupport.stream(reply.expect(200).path("items").spliterator(), false).toList();
    }
}
