package jobshare.profile.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of its files a job has worked off. */
@Schema(name = "ImportProgress", description = "Rows of all files together. The total is 0 until the rows have been counted.")
public record JobProgress(long done, long total, int percent) {
}
