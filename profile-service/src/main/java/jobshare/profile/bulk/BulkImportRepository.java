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

/** Stores imports, and deletes them with their row errors some time after they end. */
@ApplicationScoped
public class BulkImportRepository implements PanacheRepositoryBase<BulkImport, UUID> {

    private final Clock clock;
    private final Duration retention;

    BulkImportRepository(Clock clock,
            @ConfigProperty(name = "jobshare.imports.retention", defaultValue = "P30D") Duration retention) {
        this.clock = clock;
        this.retention = retention;
    }

    /** Newest first, since ids grow with time. Returns one more than the limit, which shows whether there is a next page. */
    List<BulkImport> page(@Nullable UUID after, int limit) {
        var found = after == null ? find("order by id desc") : find("id < ?1 order by id desc", after);
        return found.page(0, limit + 1).list();
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void deleteOld() {
        delete("status in ?1 and updatedAt < ?2", JobStatus.ENDS, clock.instant().minus(retention));
    }
}
