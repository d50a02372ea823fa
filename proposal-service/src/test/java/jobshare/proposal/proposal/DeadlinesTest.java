package jobshare.proposal.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jobshare.kit.security.SubjectKeys;
import jobshare.proposal.journey.Programme;
import jobshare.proposal.journey.ServiceTest;
import jobshare.proposal.journey.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to proposals, with the clock moved on. */
@ServiceTest
class DeadlinesTest {

    @Inject
    SubjectKeys keys;
    @Inject
    Deadlines deadlines;
    @Inject
    TestClock clock;

    private Programme programme;

    @BeforeEach
    void start() {
        programme = Programme.start(keys);
    }

    @AfterEach
    void now() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void anOfferExpiresAndNotBefore() {
        var path = programme.offered();
        after(Duration.ofDays(13));
        programme.annas().get(path).then().body("status", equalTo("OFFERED"));
        after(Duration.ofDays(15));
        programme.annas().get(path).then().body("status", equalTo("LAPSED"))
                .body("timeline[-1].by", equalTo("scheduler"));
    }

    @Test
    void anIdleDraftLapses() {
        var path = programme.draft("");
        after(Duration.ofDays(91));
        programme.annas().get(path).then().body("status", equalTo("LAPSED"));
    }

    @Test
    void aRefusalComesToStand() {
        var path = programme.requested("");
        programme.manager().posts(path + "/refuse", "{\"explanation\": \"No\"}", 200);
        after(Duration.ofDays(31));
        programme.annas().get(path).then().body("status", equalTo("CLOSED")).body("explanation", equalTo("No"));
    }

    @Test
    void aWithdrawalThatIsNotAnsweredEndsIt() {
        var path = programme.requested("");
        programme.annas().posts(path + "/withdraw", 200);
        after(Duration.ofDays(6));
        programme.annas().get(path).then().body("status", equalTo("REQUESTED"));
        after(Duration.ofDays(8));
        programme.annas().get(path).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void silenceIsMetOnceHoweverManyReplicasLook() throws Exception {
        var path = programme.requested(programme.request("NL"));
        clock.ahead(Duration.ofDays(40));
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> looks = Collections.nCopies(4, () -> {
                deadlines.keep();
                return null;
            });
            for (var look : replicas.invokeAll(looks)) {
                look.get();
            }
        }
        programme.manager().get(path).then().body("status", equalTo("REQUESTED"))
                .body("statutoryRequests[0].status", equalTo("GRANTED_BY_SILENCE"))
                .body("timeline.findAll { it.step == 'GRANTED_BY_SILENCE' }", hasSize(1));
        var version = programme.manager().get(path).path("version");
        deadlines.keep();
        assertEquals(version, programme.manager().get(path).path("version"));
    }

    private void after(Duration duration) {
        clock.ahead(duration);
        deadlines.keep();
    }
}
