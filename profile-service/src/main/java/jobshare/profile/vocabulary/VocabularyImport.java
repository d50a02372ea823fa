package jobshare.profile.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.Job;
import org.jspecify.annotations.Nullable;

/** An import of ESCO. */
@Entity
@Table(name = "vocabulary_import")
public class VocabularyImport extends Job {

    private long occupations;
    private long skills;
    private long strengths;
    private long relations;
    private long unresolvedRelations;
    private @Nullable String release;
    private long obsolete;

    /** For Hibernate. */
    protected VocabularyImport() {
    }

    /**
     * Creates a queued import.
     *
     * @param release name of the release if the files are a complete one; null for an addition
     */
    VocabularyImport(UUID id, @Nullable String release, Instant at) {
        super(id, at);
        this.release = release;
    }

    /** Creates a completed import. */
    static VocabularyImport finished(UUID id, long rows, VocabularyWriter.Written written, Instant at) {
        var done = new VocabularyImport(id, null, at);
        done.add(rows, written, at);
        done.finish(at);
        return done;
    }

    void add(long rows, VocabularyWriter.Written written, Instant at) {
        occupations += written.occupations();
        skills += written.skills();
        strengths += written.strengths();
        relations += written.relations();
        unresolvedRelations += written.unresolvedRelations();
        addDone(rows, at);
    }

    boolean isRelease() {
        return release != null;
    }

    /** The release lacks this many concepts of older ones. */
    void addObsolete(int concepts) {
        obsolete += concepts;
    }

    VocabularyImportView view() {
        return new VocabularyImportView(id(), status(), release, progress(),
                new VocabularyImportView.Counts(occupations, skills, strengths, relations, unresolvedRelations, obsolete),
                failure(), createdAt(), updatedAt());
    }
}
