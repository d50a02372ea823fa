package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.ArrayList;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobQueue;
import jobshare.profile.job.JobQueued;
import jobshare.profile.job.JobThread;
import jobshare.profile.job.UnreadableFile;
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
    private static final int BATCH_SIZE = 500;

    private final JobQueue jobs;
    private final UploadStore uploads;
    private final RowImporters importers;
    private final RowBatchWriter writer;
    private final JobPrincipal principal;
    private final ImportSettings limits;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final JobThread thread = new JobThread("imports", this::runAll);

    BulkImportWorker(JobQueue jobs, UploadStore uploads, RowImporters importers, RowBatchWriter writer, JobPrincipal principal,
            ImportSettings limits, ObjectMapper mapper, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.importers = importers;
        this.writer = writer;
        this.principal = principal;
        this.limits = limits;
        this.mapper = mapper;
        this.clock = clock;
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        thread.wake();
    }

    /** Finds the imports of other replicas, and those that a crash has interrupted. */
    @Scheduled(every = JobQueue.POLL_EVERY)
    void poll() {
        thread.wake();
    }

    private void runAll() {
        jobs.runAll(BulkImport.class, job -> principal.runAs(job.subject(), job.roles(), () -> run(job)));
    }

    private void run(BulkImport job) {
        try {
            job.requireClaims(limits.maxClaims());
            var counter = new RowCounter(job);
            read(counter);
            jobs.update(job, found -> found.setTotal(counter.rows, clock.instant()));
            var batches = new RowBatches(job);
            read(batches);
            batches.flush();
            jobs.end(job, found -> found.finish(clock.instant()));
        } catch (JobQueue.Interrupted e) {
            jobs.release(job);
            LOG.infof("Import %s was interrupted; unless it was cancelled, it continues at the next start or on another replica",
                    job.id());
        } catch (UnreadableFile e) {
            jobs.end(job, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
            jobs.end(job,
                    found -> found.fail(
                            "An internal error occurred. Import the file again; rows that are stored are then unchanged.",
                            clock.instant()));
        }
    }

    private void read(RowConsumer rows) {
        var job = rows.job;
        new ImportFileReader(importers.of(job.kind()).columns(), mapper, limits).read(job.format(),
                uploads.open(job.id(), FILE, rows::renewClaim), rows::accept);
    }

    /** Processes the rows of a job, and knows the line that it has reached. */
    private abstract class RowConsumer {

        final BulkImport job;
        private long line = 1;

        RowConsumer(BulkImport job) {
            this.job = job;
        }

        void accept(SourceRow row) {
            line = row.line();
        }

        /** Renews the claim and records the line, after which the service may stop. */
        final void renewClaim() {
            jobs.requireRunning();
            jobs.update(job, found -> found.reach("line " + line, clock.instant()));
        }
    }

    /** Reads the whole file once, so that an unreadable one is refused before anything is stored. */
    private final class RowCounter extends RowConsumer {

        private long rows;

        RowCounter(BulkImport job) {
            super(job);
        }

        @Override
        void accept(SourceRow row) {
            super.accept(row);
            if (++rows > limits.maxRows()) {
                throw new UnreadableFile("The file has more than " + limits.maxRows() + " rows. Import it in parts.");
            }
        }
    }

    /** Imports rows in batches that are limited in number and in length, so that they fit into memory. */
    private final class RowBatches extends RowConsumer {

        private final DuplicateKeys keys;
        private final ArrayList<SourceRow> rows = new ArrayList<>();
        private long length;
        private long next;

        RowBatches(BulkImport job) {
            super(job);
            this.keys = new DuplicateKeys(importers.of(job.kind()).uniqueFields());
        }

        @Override
        void accept(SourceRow row) {
            var checked = withoutDuplicates(row);
            if (next < job.done()) {
                super.accept(row);
                next++;
                return;
            }
            if (rows.size() == BATCH_SIZE || length + row.length() > limits.maxBatchLength()) {
                flush();
            }
            if (rows.isEmpty()) {
                super.accept(row);
            }
            rows.add(checked);
            length += row.length();
        }

        private SourceRow withoutDuplicates(SourceRow row) {
            var duplicates = keys.add(row.line(), row.patch());
            return duplicates.isEmpty() || !row.errors().isEmpty() ? row
                    : new SourceRow(row.line(), row.length(), row.patch(), duplicates);
        }

        void flush() {
            if (!rows.isEmpty()) {
                renewClaim();
                writer.write(job, next, rows);
                next += rows.size();
                rows.clear();
                length = 0;
            }
        }
    }
}
