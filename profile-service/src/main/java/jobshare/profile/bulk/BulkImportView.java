package jobshare.profile.bulk;

import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.JobProgress;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "Import", description = "An import of people or roles, and how far it is.")
public record BulkImportView(
        UUID id,
        ImportKind of,
        ImportFormat format,
        @Schema(description = "Everything is checked and counted, nothing is written.") boolean dryRun,
        JobStatus status,
        JobProgress progress,
        Counts counts,
        @Schema(description = "Why it failed; null unless it did.", nullable = true) @Nullable String failure,
        Instant createdAt,
        Instant updatedAt) {

    /** What became of the rows so far. */
    @Schema(name = "RowCounts", description = "What became of the rows so far.")
    public record Counts(
            long created,
            long updated,
            @Schema(description = "Rows that say what is known already.") long unchanged,
            @Schema(description = "Rows with errors; the rest goes on without them.") long rejected) {
    }
}
