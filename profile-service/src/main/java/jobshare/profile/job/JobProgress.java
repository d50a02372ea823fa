package jobshare.profile.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of its files a job has processed. */
@Schema(name = "ImportProgress", description = "Progress over all files.")
public record JobProgress(
        @Schema(description = "Number of processed rows.") long done,
        @Schema(description = "Number of rows; 0 until they are counted.") long total,
        @Schema(description = "Progress in percent.") int percent) {
}
