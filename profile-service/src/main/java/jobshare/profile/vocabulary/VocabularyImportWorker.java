package jobshare.profile.vocabulary;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.function.Consumer;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobQueue;
import jobshare.profile.job.JobQueued;
import jobshare.profile.job.JobThread;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.job.UploadStore;
import org.jboss.logging.Logger;

/**
 * Runs imports of the vocabulary, one at a time and one batch per transaction, including the progress. After a crash, the replica
 * that claims the job continues after the last committed batch.
 */
@ApplicationScoped
public class VocabularyImportWorker {

    private static final Logger LOG = Logger.getLogger(VocabularyImportWorker.class);
    private static final int BATCH_SIZE = 2_000;

    private final JobQueue jobs;
    private final UploadStore uploads;
    private final VocabularyImportRepository imports;
    private final VocabularyWriter writer;
    private final ConceptRepository vocabulary;
    private final ImportSettings limits;
    private final Clock clock;
    private final JobThread thread = new JobThread("vocabulary-imports", this::runAll);

    VocabularyImportWorker(JobQueue jobs, UploadStore uploads, VocabularyImportRepository imports, VocabularyWriter writer,
            ConceptRepository vocabulary, ImportSettings limits, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.imports = imports;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.limits = limits;
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
        jobs.runAll(VocabularyImport.class, this::run);
    }

    private void run(VocabularyImport job) {
        try {
            job.requireClaims(limits.maxClaims());
            var rows = new long[1];
            read(job, new EscoReader(limits), row -> rows[0]++);
            jobs.update(job, found -> found.setTotal(rows[0], clock.instant()));
            var reader = new EscoReader(limits);
            var batches = new RowBatches(job, reader);
            read(job, reader, batches);
            batches.flush();
            if (job.isRelease()) {
                jobs.update(job, found -> found.addObsolete(writer.markObsolete(job.id())));
            }
            // before the status shows that the import is done
            vocabulary.clearCache();
            end(job, found -> found.finish(clock.instant()));
        } catch (JobQueue.Interrupted e) {
            jobs.release(job);
            LOG.infof(
                    "Vocabulary import %s was interrupted; unless it was cancelled, it continues at the next start or on another"
                            + " replica",
                    job.id());
        } catch (UnreadableFile e) {
            end(job, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Vocabulary import %s failed", job.id());
            end(job, found -> found.fail("An internal error occurred. Upload the files again; stored rows stay.",
                    clock.instant()));
        }
    }

    private void read(VocabularyImport job, EscoReader reader, Consumer<EscoRow> rows) {
        for (var part : EscoArchive.values()) {
            reader.readZip(uploads.open(job.id(), part.name(), () -> renewClaim(job, reader.place())), rows);
        }
    }

    /** Renews the claim and records the place, after which the service may stop. */
    private void renewClaim(VocabularyImport job, String place) {
        jobs.requireRunning();
        jobs.update(job, found -> found.reach(place, clock.instant()));
    }

    private void end(VocabularyImport job, Consumer<VocabularyImport> change) {
        jobs.end(job, found -> {
            change.accept(found);
            imports.cleanUp(found.id());
        });
    }

    /** Imports rows in batches that are limited in number and in length, so that they fit into memory. */
    private final class RowBatches implements Consumer<EscoRow> {

        private final VocabularyImport job;
        private final EscoReader reader;
        private final ArrayList<EscoRow> rows = new ArrayList<>();
        private String start = "";
        private long length;
        private long toSkip;

        RowBatches(VocabularyImport job, EscoReader reader) {
            this.job = job;
            this.reader = reader;
            this.toSkip = job.done();
        }

        @Override
        public void accept(EscoRow row) {
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            if (rows.size() == BATCH_SIZE || length + row.length() > limits.maxBatchLength()) {
                flush();
            }
            if (rows.isEmpty()) {
                start = reader.place();
            }
            rows.add(row);
            length += row.length();
        }

        void flush() {
            if (rows.isEmpty()) {
                return;
            }
            renewClaim(job, start);
            jobs.update(job, found -> {
                found.add(rows.size(), writer.write(rows), clock.instant());
                if (found.isRelease()) {
                    writer.recordReleaseConcepts(found.id(), rows);
                }
            });
            rows.clear();
            length = 0;
        }
    }
}
