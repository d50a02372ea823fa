package jobshare.profile.job;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of a job. */
@Schema(name = "ImportStatus")
public enum JobStatus {
    QUEUED, RUNNING, DONE, FAILED, CANCELLED;

    public static final Set<JobStatus> ENDS = Arrays.stream(values())
            .filter(JobStatus::isEnd)
            .collect(Collectors.toUnmodifiableSet());
    public static final Set<JobStatus> OPEN = Arrays.stream(values())
            .filter(status -> !status.isEnd())
            .collect(Collectors.toUnmodifiableSet());

    public boolean isEnd() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }
}
