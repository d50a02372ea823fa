package jobshare.profile.bulk;

import java.time.Instant;
import java.util.UUID;
import jobshare.profile.job.JobProgress;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and its progress. */
@Schema(name = "Import", description = "An import of people or roles, and its progress.")
public record ImportView(
        UUID id,
        @Schema(description = "PEOPLE or ROLES.") ImportKind kind,
        @Schema(description = "Format of the file.") ImportFormat format,
        @Schema(description = "Whether the import checks and counts rows without storing anything.") boolean dryRun,
        JobStatus status,
        JobProgress progress,
        @Schema(description = "Number of rows by result, so far.") Counts counts,
        @Schema(description = "Why the import failed; null if it did not.", nullable = true) @Nullable String failure,
        Instant createdAt,
        Instant updatedAt) {

    /** Number of rows by result, so far. */
    @Schema(name = "RowCounts", description = "Number of rows by result, so far.")
    public record Counts(
            long created,
            long updated,
            @Schema(description = "Rows that equal the stored state.") long unchanged,
            @Schema(description = "Rows with errors; the import continues without them.") long rejected) {
    }
}
