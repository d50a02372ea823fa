package jobshare.profile.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is. */
@Schema(name = "ImportStatus")
public enum JobStatus {
    QUEUED, RUNNING, DONE, FAILED, CANCELLED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }
}
