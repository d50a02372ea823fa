package jobshare.profile.job;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import org.jspecify.annotations.Nullable;

/** A job that processes the rows of its files in order, so that it can continue where it stopped. */
@MappedSuperclass
public abstract class Job {

    /** A replica that has not renewed its claim for this long counts as dead; a running one renews it several times a second. */
    static final Duration CLAIM_DURATION = Duration.ofSeconds(20);

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private JobStatus status;
    private long done;
    private long total;
    private @Nullable String failure;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant claimedUntil;
    private int claims;
    private @Nullable String place;

    /** For Hibernate. */
    protected Job() {
    }

    /** Creates a queued job. */
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

    /** Number of processed rows. */
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
        claims++;
        renewClaim(at);
    }

    /** How often a replica has claimed the job. Each claim has its own number, which tells a late replica that another one continued. */
    int claims() {
        return claims;
    }

    /** The replica stops in order, so that the claim does not count. Another replica may continue at once. */
    void release(Instant at) {
        claims--;
        updatedAt = at;
        claimedUntil = at;
    }

    /** The job has read its files up to this place, such as {@code line 12 of skills_en.csv}. */
    public void reach(String newPlace, Instant at) {
        place = newPlace;
        renewClaim(at);
    }

    /**
     * Does not run a job that seems to stop the service each time.
     *
     * @throws UnreadableFile if the job was claimed more often than this
     */
    public void requireClaims(int max) {
        if (claims > max) {
            throw new UnreadableFile(
                    "The import was started " + max + " times, and the service stopped each time; the last time at or after "
                            + (place == null ? "the start of the file" : place) + ". It has processed " + done
                            + " rows. Check the rows from there on, or import them in smaller files.");
        }
    }

    /** The replica that runs the job is alive. */
    public void renewClaim(Instant at) {
        updatedAt = at;
        claimedUntil = at.plus(CLAIM_DURATION);
    }

    public void setTotal(long rows, Instant at) {
        total = rows;
        renewClaim(at);
    }

    protected void addDone(long rows, Instant at) {
        done += rows;
        renewClaim(at);
    }

    public void finish(Instant at) {
        total = done;
        end(JobStatus.DONE, at);
    }

    public void fail(String reason, Instant at) {
        failure = reason;
        end(JobStatus.FAILED, at);
    }

    /** @throws IllegalTransition if the job has ended */
    public void cancel(Instant at) {
        if (status.isEnd()) {
            throw new IllegalTransition("You cannot cancel import " + id + ". Its status is " + status + ".", List.of());
        }
        end(JobStatus.CANCELLED, at);
    }

    protected void end(JobStatus last, Instant at) {
        status = last;
        renewClaim(at);
    }
}
