package jobshare.profile.job;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A job that works off rows in the order in which they lie in its files, so that it can go on where it stopped. */
@MappedSuperclass
public abstract class Job {

    /** A replica that has not said anything for so long is taken for dead; one that works does so several times a second. */
    static final Duration CLAIM = Duration.ofSeconds(20);

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private JobStatus status;
    private long done;
    private long total;
    private @Nullable String failure;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** For Hibernate. */
    protected Job() {
    }

    /** A job that waits for someone to claim it. */
    protected Job(UUID id, Instant at) {
        this.id = id;
        this.status = JobStatus.QUEUED;
        this.createdAt = at;
        this.updatedAt = at;
        this.claimedUntil = at;
    }

    public UUID id() {
        return id;
    }

    public JobStatus status() {
        return status;
    }

    /** Rows that are worked off already. */
    public long done() {
        return done;
    }

    public @Nullable String failure() {
        return failure;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public JobProgress progress() {
        var percent = status == JobStatus.DONE ? 100 : total == 0 ? 0 : (int) (done * 100 / total);
        return new JobProgress(done, total, percent);
    }

    public void claim(Instant at) {
        status = JobStatus.RUNNING;
        renew(at);
    }

    /** Whoever works on it is still there. */
    public void renew(Instant at) {
        updatedAt = at;
        claimedUntil = at.plus(CLAIM);
    }

    public void counted(long rows, Instant at) {
        total = rows;
        renew(at);
    }

    protected void did(long rows, Instant at) {
        done += rows;
        renew(at);
    }

    public void finish(Instant at) {
        total = done;
        end(JobStatus.DONE, at);
    }

    public void fail(String reason, Instant at) {
        failure = reason;
        end(JobStatus.FAILED, at);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is over */
    public void cancel(Instant at) {
        if (status.isOver()) {
            throw Problems.illegalTransition("Import " + id + " is " + status + " and can't be cancelled any more.", List.of());
        }
        end(JobStatus.CANCELLED, at);
    }

    /** Nothing more happens. */
    protected void end(JobStatus last, Instant at) {
        status = last;
        renew(at);
    }
}
