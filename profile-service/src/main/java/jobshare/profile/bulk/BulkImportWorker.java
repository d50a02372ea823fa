package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import jobshare.profile.job.JobQueue;
import jobshare.profile.job.UploadStore;
import org.jboss.logging.Logger;

/**
 * Runs imports, one at a time and one batch per transaction, including the progress. After a crash, the replica that claims the job
 * continues after the last committed batch.
 */
@ApplicationScoped
public class BulkImportWorker {

    static final String FILE = "FILE";
    private static final Logger LOG = Logger.getLogger(BulkImportWorker.class);
    private static final int MAX_ROWS = 100_000;
    private static final int BATCH_SIZE = 500;
    /** Reading this many rows takes a second or two even in a large file. */
    private static final int RENEWAL_INTERVAL = 5_000;

    private final JobQueue jobs;
    private final UploadStore uploads;
    private final RowImporters importers;
    private final RowBatchWriter writer;
    private final JobPrincipal principal;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Semaphore idle = new Semaphore(1);

    BulkImportWorker(JobQueue jobs, UploadStore uploads, RowImporters importers, RowBatchWriter writer, JobPrincipal principal,
            ObjectMapper mapper, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.importers = importers;
        this.writer = writer;
        this.principal = principal;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Runs on a thread of its own: those of the scheduler are for short tasks. */
    @Scheduled(every = "1s")
    void poll() {
        if (idle.tryAcquire()) {
            Thread.ofPlatform().name("imports").daemon().start(() -> {
                try {
                    runAll();
                } catch (RuntimeException e) {
                    LOG.warnf("Claiming imports failed, the next poll tries again: %s", e);
                } finally {
                    idle.release();
                }
            });
        }
    }

    private void runAll() {
        for (var job = jobs.claim(BulkImport.class); job.isPresent(); job = jobs.claim(BulkImport.class)) {
            var claimed = job.get();
            principal.runAs(claimed.subject(), claimed.roles(), () -> run(claimed));
        }
    }

    private void run(BulkImport job) {
        try {
            var total = count(job);
            update(job, found -> found.setTotal(total, clock.instant()));
            var batches = new RowBatches(job);
            read(job, batches);
            batches.flush();
            update(job, found -> found.finish(clock.instant()));
        } catch (JobQueue.Interrupted e) {
            LOG.infof("Import %s was interrupted; it continues at the next start or on another replica", job.id());
        } catch (UnreadableFile e) {
            update(job, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
            update(job,
                    found -> found.fail(
                            "An internal error occurred. Import the file again; rows that are stored are then unchanged.",
                            clock.instant()));
        }
    }

    /** Reads the whole file once, so that an unreadable one is refused before anything is stored. */
    private long count(BulkImport job) {
        var rows = new long[1];
        read(job, row -> {
            if (++rows[0] > MAX_ROWS) {
                throw new UnreadableFile("The file has more than " + MAX_ROWS + " rows. Import it in parts.");
            }
            renewClaim(job, rows[0]);
        });
        return rows[0];
    }

    /** Renews the claim while rows are read without storing anything. */
    private void renewClaim(BulkImport job, long row) {
        if (row % RENEWAL_INTERVAL == 0) {
            jobs.requireRunning();
            update(job, found -> found.renewClaim(clock.instant()));
        }
    }

    private void read(BulkImport job, Consumer<SourceRow> rows) {
        ImportFileReader.read(job.format(), importers.of(job.kind()).columns(), mapper, uploads.open(job.id(), FILE), rows);
    }

    private void update(BulkImport job, Consumer<BulkImport> change) {
        jobs.update(BulkImport.class, job.id(), change);
    }

    private final class RowBatches implements Consumer<SourceRow> {

        private final BulkImport job;
        private final DuplicateKeys keys;
        private final ArrayList<SourceRow> rows = new ArrayList<>(BATCH_SIZE);
        private long next;

        RowBatches(BulkImport job) {
            this.job = job;
            this.keys = new DuplicateKeys(importers.of(job.kind()).uniqueFields());
        }

        @Override
        public void accept(SourceRow row) {
            var checked = withoutDuplicates(row);
            if (next < job.done()) {
                renewClaim(job, ++next);
                return;
            }
            rows.add(checked);
            if (rows.size() == BATCH_SIZE) {
                flush();
            }
        }

        private SourceRow withoutDuplicates(SourceRow row) {
            var duplicates = keys.add(row.line(), row.patch());
            return duplicates.isEmpty() || !row.errors().isEmpty() ? row : new SourceRow(row.line(), row.patch(), duplicates);
        }

        void flush() {
            jobs.requireRunning();
            writer.write(job, next, rows);
            next += rows.size();
            rows.clear();
        }
    }
}
