package jobshare.proposal.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import jobshare.kit.event.CloudEventHeaders;
import jobshare.kit.event.Topics;
import jobshare.kit.id.ProposalId;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.proposal.journey.EventContract;
import jobshare.proposal.journey.JourneyFixture;
import jobshare.proposal.journey.ServiceTest;
import jobshare.proposal.journey.TestClock;
import jobshare.proposal.ruleset.RuleSets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time does to proposals, with the clock moved on. */
@ServiceTest
class ProposalDeadlineJobTest {

    @Inject
    SubjectKeys keys;
    @Inject
    ProposalDeadlineJob deadlines;
    @Inject
    TestClock clock;
    @Inject
    ProposalRepository repository;
    @Inject
    RuleSets rules;

    private JourneyFixture programme;

    @BeforeEach
    void start() {
        programme = JourneyFixture.start(keys);
    }

    @AfterEach
    void now() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void anOfferExpiresAtItsExpiry() {
        var path = programme.offered();
        after(Duration.ofDays(13));
        programme.asAnna().get(path).then().body("status", equalTo("OFFERED"));
        after(Duration.ofDays(15));
        programme.asAnna().get(path).then().body("status", equalTo("LAPSED")).body("timeline[-1].by", equalTo("scheduler"));
    }

    @Test
    void anIdleDraftLapses() {
        var path = programme.draft("");
        after(Duration.ofDays(91));
        programme.asAnna().get(path).then().body("status", equalTo("LAPSED"));
    }

    @Test
    void aRefusalBecomesFinal() {
        var path = programme.requested("");
        programme.manager().posts(path + "/refuse", "{\"explanation\": \"No\"}", 200);
        after(Duration.ofDays(31));
        programme.asAnna().get(path).then().body("status", equalTo("CLOSED")).body("explanation", equalTo("No"));
    }

    @Test
    void anUnansweredWithdrawalEndsTheProposal() {
        var path = programme.requested("");
        programme.asAnna().posts(path + "/withdraw", 200);
        after(Duration.ofDays(6));
        programme.asAnna().get(path).then().body("status", equalTo("REQUESTED"));
        after(Duration.ofDays(8));
        programme.asAnna().get(path).then().body("status", equalTo("WITHDRAWN"));
    }

    /** Under which law, how far the proposal is, how many days later, and what happens once. */
    @ParameterizedTest
    @CsvSource({"NL,       REQUESTED, 20, DEADLINE_NEAR", "NL,       REQUESTED, 40, DEEMED_GRANTED",
            "GB,       REQUESTED, 64, DEADLINE_PASSED", "US-CA-SF, REQUESTED, 15, MEETING_NEAR",
            "US-CA-SF, REQUESTED, 23, MEETING_MISSED", "US-CA-SF, REFUSED,   28, APPEAL_NEAR",
            "US-CA-SF, REFUSED,   32, APPEAL_TIME_OVER", "US-CA-SF, APPEALED,  44, DEADLINE_PASSED",})
    void concurrentReplicasApplyEachDeadlineOnce(String jurisdiction, ProposalStatus status, int days, ProposalStepKind step)
            throws Exception {
        var path = in(status, jurisdiction);
        clock.setAhead(Duration.ofDays(days));
        keepAtOnce(4);
        programme.hr().get(path).then().body("timeline.findAll { it.step == '" + step + "' }", hasSize(1));
        var version = programme.hr().get(path).path("version");
        deadlines.processDue();
        assertEquals(version, programme.hr().get(path).path("version"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        var type = "jobshare.proposal." + step.word() + ".v1";
        var told = TestEvents.await(Topics.PROPOSALS, id, records -> records.stream().anyMatch(event -> isOf(event, type)));
        assertEquals(1, told.stream().filter(event -> isOf(event, type)).count());
        told.forEach(event -> EventContract.check("proposals", TestEvents.text(event)));
    }

    private static boolean isOf(ConsumerRecord<String, byte[]> event, String type) {
        return new String(event.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8).equals(type);
    }

    @Test
    void anotherReplicaCompletesTheWorkOfACrashedOne() throws Exception {
        var path = programme.requested(programme.request("NL"));
        clock.setAhead(Duration.ofDays(40));
        var id = ProposalId.of(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        try (var other = Executors.newSingleThreadExecutor()) {
            var begun = new CountDownLatch(1);
            var dies = new CountDownLatch(1);
            var death = other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                repository.locked(id).orElseThrow().applyDeadlines(rules, clock.instant());
                repository.flush();
                begun.countDown();
                await(dies);
                throw new IllegalStateException("the replica dies before it commits");
            }));
            begun.await();
            deadlines.processDue();
            programme.manager().get(path).then().body("statutoryRequests[0].status", equalTo("MADE"));
            dies.countDown();
            assertThrows(ExecutionException.class, death::get);
        }
        deadlines.processDue();
        programme.manager()
                .get(path)
                .then()
                .body("statutoryRequests[0].status", equalTo("DEEMED_GRANTED"))
                .body("timeline.findAll { it.step == 'DEEMED_GRANTED' }", hasSize(1))
                .body("status", equalTo("REQUESTED"));
    }

    @Test
    void aFailingProposalDoesNotBlockOthers() {
        var broken = programme.requested(programme.request("NL"));
        var whole = JourneyFixture.start(keys);
        var path = whole.requested(whole.request("NL"));
        var id = UUID.fromString(broken.substring(broken.lastIndexOf('/') + 1));
        clock.setAhead(Duration.ofDays(40));
        setRuleSet(id, "GONE");
        deadlines.processDue();
        setRuleSet(id, "NL-2016");
        whole.manager().get(path).then().body("statutoryRequests[0].status", equalTo("DEEMED_GRANTED"));
        programme.manager().get(broken).then().body("statutoryRequests[0].status", equalTo("MADE"));
        deadlines.processDue();
        programme.manager().get(broken).then().body("statutoryRequests[0].status", equalTo("DEEMED_GRANTED"));
    }

    private void setRuleSet(UUID proposal, String ruleSet) {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.getEntityManager()
                        .createNativeQuery("update statutory_request set rule_set = ?1 where proposal_id = ?2")
                        .setParameter(1, ruleSet)
                        .setParameter(2, proposal)
                        .executeUpdate());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void catchesUpAfterAPause() {
        var path = programme.requested(programme.request("US-CA-SF"));
        after(Duration.ofDays(400));
        programme.manager()
                .get(path)
                .then()
                .body("timeline.step", hasItems("MEETING_MISSED", "DEADLINE_PASSED"))
                .body("timeline.findAll { it.step == 'MEETING_NEAR' || it.step == 'DEADLINE_NEAR' }", hasSize(0))
                .body("statutoryRequests[0].status", equalTo("OVERDUE"));
    }

    @Test
    void aRefusalUnderLawBecomesFinalAtTheEndOfTheAppealPeriod() {
        var path = in(ProposalStatus.REFUSED, "US-CA-SF");
        after(Duration.ofDays(29));
        programme.asAnna().get(path).then().body("status", equalTo("REFUSED"));
        after(Duration.ofDays(32));
        programme.asAnna()
                .get(path)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("timeline[-2].step", equalTo("APPEAL_TIME_OVER"));
    }

    private String in(ProposalStatus status, String jurisdiction) {
        var path = programme.requested(programme.request(jurisdiction));
        if (status != ProposalStatus.REQUESTED) {
            programme.manager().posts(path + "/refuse", programme.refusal("OTHER_HARDSHIP", "America/Los_Angeles"), 200);
        }
        if (status == ProposalStatus.APPEALED) {
            programme.asAnna().posts(path + "/appeal", "{\"text\": \"But\"}", 200);
        }
        return path;
    }

    private void keepAtOnce(int replicas) throws Exception {
        try (var threads = Executors.newFixedThreadPool(replicas)) {
            List<Callable<Void>> looks = Collections.nCopies(replicas, () -> {
                deadlines.processDue();
                return null;
            });
            for (var look : threads.invokeAll(looks)) {
                look.get();
            }
        }
    }

    private void after(Duration duration) {
        clock.setAhead(duration);
        deadlines.processDue();
    }
}
