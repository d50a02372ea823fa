package jobshare.proposal.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Of commands at the same time one wins, and the others see what it did. */
@ServiceTest
class ConcurrencyTest {

    @Inject
    SubjectKeys keys;

    @Test
    void concurrentAcceptancesMakeOneHire() throws Exception {
        var programme = JourneyFixture.start(keys);
        var path = programme.offered();
        var annas = programme.asAnna();
        var bens = programme.asBen();
        var statuses = atOnce(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0 ? annas : bens).post(path + "/accept").statusCode())
                .toList());
        assertEquals(2, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 409), statuses.toString());
        annas.get(path).then().body("status", equalTo("HIRED")).body("timeline.findAll { it.step == 'HIRED' }", hasSize(1));
        annas.get("/v1/arrangements?roleId=" + programme.role).then().body("items", hasSize(1));
        var id = path.substring(path.lastIndexOf('/') + 1);
        var hires = TestEvents.await(Topics.PROPOSALS, id, records -> records.stream().anyMatch(ConcurrencyTest::isHire));
        assertEquals(1, hires.stream().filter(ConcurrencyTest::isHire).count());
    }

    private static boolean isHire(ConsumerRecord<String, byte[]> event) {
        return TestEvents.text(event).contains("\"step\":\"HIRED\"");
    }

    @Test
    void aRoleIsFilledByOneHire() throws Exception {
        var one = JourneyFixture.start(keys);
        var rival = JourneyFixture.rivalOf(one);
        var ones = one.offered();
        var rivals = rival.offered();
        one.asAnna().posts(ones + "/accept", 200);
        rival.asAnna().posts(rivals + "/accept", 200);
        var statuses = atOnce(List.of(() -> one.asBen().post(ones + "/accept").statusCode(),
                () -> rival.asBen().post(rivals + "/accept").statusCode()));
        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
        one.hr().get("/v1/arrangements?roleId=" + one.role).then().body("items", hasSize(1));
        var late = statuses.getFirst() == 200 ? rival.asBen().post(rivals + "/accept") : one.asBen().post(ones + "/accept");
        late.then().statusCode(409).body("type", equalTo("urn:jobshare:problem:role-taken"));
    }

    @Test
    void concurrentRefusalAndWithdrawalHaveOneWinner() throws Exception {
        var programme = JourneyFixture.start(keys);
        var path = programme.requested("");
        programme.asAnna().posts(path + "/withdraw", 200);
        var statuses = atOnce(List.of(() -> programme.asBen().post(path + "/withdraw").statusCode(),
                () -> programme.manager().post(path + "/refuse", "{\"explanation\": \"No\"}").statusCode()));
        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }

    @Test
    void aPitchHasFiftyShareLinksAtMost() throws Exception {
        var programme = JourneyFixture.start(keys);
        var links = programme.requested("") + "/share-links";
        var statuses = atOnce(IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(
                        i -> () -> (i % 2 == 0 ? programme.recruiter() : programme.hr()).post(links, "{}").statusCode())
                .toList());
        assertEquals(50, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(10, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        programme.hr().get(links).then().body("items", hasSize(50));
    }

    @Test
    void ofShareLinksWithOneIdOneIsCreated() throws Exception {
        var programme = JourneyFixture.start(keys);
        var path = programme.sounding();
        var link = "{\"id\": \"" + UUID.randomUUID() + "\"}";
        var statuses = atOnce(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> programme.hr().post(path + "/share-links", link).statusCode())
                .toList());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @Test
    void aProposalHasThirtyConcernsAtMost() throws Exception {
        var programme = JourneyFixture.start(keys);
        var path = programme.inReview("");
        var concern = "{\"kind\": \"COST\", \"text\": \"" + "x".repeat(8000) + "\"}";
        var statuses = atOnce(IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(
                        i -> () -> (i % 2 == 0 ? programme.manager() : programme.hr()).post(path + "/concerns", concern)
                                .statusCode())
                .toList());
        assertEquals(30, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(10, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        programme.hr()
                .posts(path + "/concerns", concern, 409)
                .body("type", equalTo("urn:jobshare:problem:too-many-concerns"))
                .body("detail", equalTo("This proposal already has the maximum of 30 concerns."));
        programme.manager().get(path).then().body("concerns", hasSize(30));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream().map(answer -> {
                try {
                    return answer.get();
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }
}
