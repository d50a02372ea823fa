package jobshare.profile.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import of ESCO as a job. Rows are counted in the order in which they lie in the files, so that it can go on where it
 * stopped.
 */
@Entity
@Table(name = "vocabulary_import")
public class VocabularyImport {

    /** A replica that has not said anything for so long is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(1);

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ImportStatus status;
    private long done;
    private long total;
    private long occupations;
    private long skills;
    private long strengths;
    private long relations;
    private long unknown;
    private @Nullable String release;
    private long obsolete;
    private @Nullable String failure;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** For Hibernate. */
    protected VocabularyImport() {
    }

    /**
     * A job that waits for someone to claim it.
     *
     * @param release what the release is called when it is a whole one; null for an addition to what is there
     */
    VocabularyImport(UUID id, @Nullable String release, Instant at) {
        this.id = id;
        this.release = release;
        this.status = ImportStatus.QUEUED;
        this.createdAt = at;
        this.updatedAt = at;
        this.claimedUntil = at;
    }

    /** One that was done in one go. */
    static VocabularyImport finished(UUID id, long rows, VocabularyWriter.Written written, Instant at) {
        var done = new VocabularyImport(id, null, at);
        done.wrote(rows, written, at);
        done.finish(at);
        return done;
    }

    /** Rows that are in the vocabulary already. */
    long done() {
        return done;
    }

    void claim(Instant at) {
        status = ImportStatus.RUNNING;
        touch(at);
    }

    void counted(long rows, Instant at) {
        total = rows;
        touch(at);
    }

    void wrote(long rows, VocabularyWriter.Written written, Instant at) {
        done += rows;
        occupations += written.occupations();
        skills += written.skills();
        strengths += written.strengths();
        relations += written.relations();
        unknown += written.unknown();
        touch(at);
    }

    boolean isRelease() { return release != null; }

    /** So many concepts of older releases are not in this one. */
    void retired(int concepts) {
        obsolete = concepts;
    }

    void finish(Instant at) {
        status = ImportStatus.DONE;
        total = done;
        touch(at);
    }

    void fail(String reason, Instant at) {
        status = ImportStatus.FAILED;
        failure = reason;
        touch(at);
    }

    private void touch(Instant at) {
        updatedAt = at;
        claimedUntil = at.plus(CLAIM);
    }

    ImportView view() {
        var percent = status == ImportStatus.DONE ? 100 : total == 0 ? 0 : (int) (done * 100 / total);
        return new ImportView(id, status, release, new ImportView.Progress(done, total, percent),
                new ImportView.Counts(occupations, skills, strengths, relations, unknown, obsolete), failure, createdAt,
                updatedAt);
    }
}
