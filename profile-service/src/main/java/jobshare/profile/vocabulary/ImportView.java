package jobshare.profile.vocabulary;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import of the vocabulary is. */
@Schema(name = "VocabularyImport", description = "An import of ESCO, and how far it is.")
public record ImportView(
        UUID id,
        ImportStatus status,
        @Schema(description = "The release, when the files are a whole one; null for an addition.", examples = "1.1.1", nullable = true) @Nullable String release,
        Progress progress,
        Counts counts,
        @Schema(description = "Why it failed; null unless it did. What was written before stays.", nullable = true) @Nullable String failure,
        Instant createdAt,
        Instant updatedAt) {

    /** Rows of all files. */
    @Schema(name = "ImportProgress", description = "Rows of all files together. The total is 0 until the rows have been counted.")
    public record Progress(long done, long total, int percent) {
    }

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
