package jobshare.profile.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.Job;
import org.jspecify.annotations.Nullable;

/** An import of ESCO as a job. */
@Entity
@Table(name = "vocabulary_import")
public class VocabularyImport extends Job {

    private long occupations;
    private long skills;
    private long strengths;
    private long relations;
    private long unknown;
    private @Nullable String release;
    private long obsolete;

    /** For Hibernate. */
    protected VocabularyImport() {
    }

    /**
     * A job that waits for someone to claim it.
     *
     * @param release what the release is called when it is a whole one; null for an addition to what is there
     */
    VocabularyImport(UUID id, @Nullable String release, Instant at) {
        super(id, at);
        this.release = release;
    }

    /** One that was done in one go. */
    static VocabularyImport finished(UUID id, long rows, VocabularyWriter.Written written, Instant at) {
        var done = new VocabularyImport(id, null, at);
        done.wrote(rows, written, at);
        done.finish(at);
        return done;
    }

    void wrote(long rows, VocabularyWriter.Written written, Instant at) {
        occupations += written.occupations();
        skills += written.skills();
        strengths += written.strengths();
        relations += written.relations();
        unknown += written.unknown();
        did(rows, at);
    }

    boolean isRelease() { return release != null; }

    /** So many more concepts of older releases are not in this one. */
    void retired(int concepts) {
        obsolete += concepts;
    }

    ImportView view() {
        return new ImportView(id(), status(), release, progress(),
                new ImportView.Counts(occupations, skills, strengths, relations, unknown, obsolete), failure(), createdAt(),
                updatedAt());
    }
}
