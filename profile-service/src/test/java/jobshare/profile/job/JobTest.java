package jobshare.profile.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which jobs can be cancelled, and the exact text of the refusal. */
class JobTest {

    private static final UUID ID = UUID.fromString("019b0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private static final class TestJob extends Job {

        TestJob() {
            super(ID, NOW);
        }
    }

    @Test
    void isRefusedAfterTooManyClaims() {
        var job = new TestJob();
        for (var i = 0; i < 3; i++) {
            job.claim(NOW);
            job.requireClaims(3);
        }
        job.reach("line 12 of skills_en.csv", NOW);
        job.claim(NOW);
        assertEquals("The import was started 3 times, and the service stopped each time; the last time at or after line 12 of"
                + " skills_en.csv. It has processed 0 rows. Check the rows from there on, or import them in smaller files.",
                assertThrows(UnreadableFile.class, () -> job.requireClaims(3)).getMessage());
    }

    @Test
    void aClaimThatIsGivenBackDoesNotCount() {
        var job = new TestJob();
        for (var i = 0; i < 10; i++) {
            job.claim(NOW);
            job.requireClaims(1);
            job.release(NOW);
        }
        assertEquals(JobStatus.RUNNING, job.status());
    }

    @ParameterizedTest
    @EnumSource(JobStatus.class)
    void onlyAnOpenJobCanBeCancelled(JobStatus status) {
        var job = new TestJob();
        if (status != JobStatus.QUEUED) {
            job.claim(NOW);
        }
        switch (status) {
            case QUEUED, RUNNING -> {
            }
            case DONE -> job.finish(NOW);
            case FAILED -> job.fail("x", NOW);
            case CANCELLED -> job.cancel(NOW);
        }
        if (JobStatus.OPEN.contains(status)) {
            job.cancel(NOW);
            assertEquals(JobStatus.CANCELLED, job.status());
            return;
        }
        var refusal = assertThrows(IllegalTransition.class, () -> job.cancel(NOW));
        assertEquals("You cannot cancel import " + ID + ". Its status is " + status + ".", refusal.getMessage());
        assertEquals(List.of(), refusal.allowedActions());
    }
}
