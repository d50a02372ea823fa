package jobshare.profile.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The imports as they are stored, newest first. They and what was wrong with their rows have a short life. */
@ApplicationScoped
public class BulkImports implements PanacheRepositoryBase<BulkImport, UUID> {

    private final Clock clock;
    private final Duration keep;

    BulkImports(Clock clock, @ConfigProperty(name = "jobshare.imports.keep", defaultValue = "P30D") Duration keep) {
        this.clock = clock;
        this.keep = keep;
    }

    /** One more than the limit, to see whether there are more; ids grow with time. */
    List<BulkImport> page(@Nullable UUID after, int limit) {
        var found = after == null ? find("order by id desc") : find("id < ?1 order by id desc", after);
        return found.page(0, limit + 1).list();
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void sweep() {
        delete("status in ?1 and updatedAt < ?2", List.of(JobStatus.DONE, JobStatus.FAILED, JobStatus.CANCELLED),
                clock.instant().minus(keep));
    }
}
