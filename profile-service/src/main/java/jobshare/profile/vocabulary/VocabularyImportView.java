package jobshare.profile.vocabulary;

import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.JobProgress;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import of ESCO and its progress. */
@Schema(name = "VocabularyImport", description = "An import of ESCO, and its progress.")
public record VocabularyImportView(
        UUID id,
        JobStatus status,
        @Schema(description = "Release, if the files are a complete one; null for an addition.", examples = "1.1.1",
                nullable = true) @Nullable String release,
        JobProgress progress,
        Counts counts,
        @Schema(description = "Why the import failed; null if it did not. Rows stored before the failure are kept.",
                nullable = true) @Nullable String failure,
        Instant createdAt,
        Instant updatedAt) {

    /** Number of rows imported so far. */
    @Schema(name = "ImportCounts", description = "Number of rows imported so far, including unchanged ones.")
    public record Counts(
            long occupations,
            long skills,
            long strengths,
            @Schema(description = "Relations between an occupation and a skill.") long relations,
            @Schema(description = "Relations whose occupation or skill is not in the vocabulary; "
                    + "they apply once it is.") long unresolvedRelations,
            @Schema(description = "Concepts of older releases that a complete release no longer contains; people and roles keep"
                    + " them, but the search no longer returns them.") long obsolete) {
    }
}
