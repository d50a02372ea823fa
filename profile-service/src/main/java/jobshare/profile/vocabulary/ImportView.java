package jobshare.profile.vocabulary;

import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.JobProgress;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import of the vocabulary is. */
@Schema(name = "VocabularyImport", description = "An import of ESCO, and how far it is.")
public record ImportView(
        UUID id,
        JobStatus status,
        @Schema(description = "The release, when the files are a whole one; null for an addition.", examples = "1.1.1", nullable = true) @Nullable String release,
        JobProgress progress,
        Counts counts,
        @Schema(description = "Why it failed; null unless it did. What was written before stays.", nullable = true) @Nullable String failure,
        Instant createdAt,
        Instant updatedAt) {

    /** What has been written so far. */
    @Schema(name = "ImportCounts", description = "What has been written so far, rows that changed nothing included.")
    public record Counts(
            long occupations,
            long skills,
            long strengths,
            @Schema(description = "Which occupation needs which skill.") long relations,
            @Schema(description = "Relations of which an end is not in the vocabulary; they count as soon as it is.") long unknown,
            @Schema(description = "Concepts of older releases that a whole release no longer has; they stay in the profiles that hold"
                    + " them, and are no longer offered.") long obsolete) {
    }
}
