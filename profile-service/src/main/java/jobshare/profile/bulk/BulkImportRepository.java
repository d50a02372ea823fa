package jobshare.profile.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.web.Page;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Stores imports, and deletes them with their row errors some time after they end. */
@ApplicationScoped
public class BulkImportRepository implements PanacheRepositoryBase<BulkImport, UUID>, UniqueConstraints {

    static final Keyset<BulkImport> ORDER = Keyset.newestFirst(BulkImport::id);

    private final Clock clock;
    private final ImportSettings settings;

    BulkImportRepository(Clock clock, ImportSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Page<BulkImport> page(PageRequest<BulkImport> request) {
        var all = new ListFilter();
        return Page.of(request, find(request.query(all), request.parameters(all)).page(0, request.rows()).list());
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List
                .of(new UniqueConstraint("bulk_import_pkey", "already-exists", "An import with the id {value} already exists."));
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void deleteOld() {
        delete("status in ?1 and updatedAt < ?2", JobStatus.ENDS, clock.instant().minus(settings.retention()));
    }
}
