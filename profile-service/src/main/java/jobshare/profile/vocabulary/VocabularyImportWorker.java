package jobshare.profile.vocabulary;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.profile.job.JobQueue;
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
    private static final int RENEWAL_INTERVAL = 20_000;

    private final JobQueue jobs;
    private final UploadStore uploads;
    private final VocabularyImportRepository imports;
    private final VocabularyWriter writer;
    private final ConceptRepository vocabulary;
    private final Clock clock;

    VocabularyImportWorker(JobQueue jobs, UploadStore uploads, VocabularyImportRepository imports, VocabularyWriter writer,
            ConceptRepository vocabulary, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.imports = imports;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runAll() {
        for (var job = jobs.claim(VocabularyImport.class); job.isPresent(); job = jobs.claim(VocabularyImport.class)) {
            run(job.get());
        }
    }

    private void run(VocabularyImport job) {
        var id = job.id();
        try {
            var total = count(id);
            update(id, found -> found.setTotal(total, clock.instant()));
            var batches = new RowBatches(job);
            read(id, batches);
            batches.flush();
            if (job.isRelease()) {
                update(id, found -> found.addObsolete(writer.markObsolete(id)));
            }
            // before the status shows that the import is done
            vocabulary.clearCache();
            end(id, found -> found.finish(clock.instant()));
        } catch (JobQueue.Interrupted e) {
            LOG.infof("Vocabulary import %s was interrupted; it continues at the next start or on another replica", id);
        } catch (UnreadableVocabulary e) {
            end(id, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Vocabulary import %s failed", id);
            end(id, found -> found.fail("An internal error occurred. Upload the files again; stored rows stay.",
                    clock.instant()));
        }
    }

    private long count(UUID id) {
        var rows = new long[1];
        read(id, row -> renewClaim(id, ++rows[0]));
        return rows[0];
    }

    /** Renews the claim while rows are read without storing anything. */
    private void renewClaim(UUID id, long row) {
        if (row % RENEWAL_INTERVAL == 0) {
            jobs.requireRunning();
            update(id, found -> found.renewClaim(clock.instant()));
        }
    }

    private void read(UUID id, Consumer<EscoRow> rows) {
        for (var part : EscoArchive.values()) {
            EscoReader.readZip(uploads.open(id, part.name()), rows);
        }
    }

    /** Deletes the working data in the transaction that ends the job, so that a crash leaves none. */
    private void end(UUID id, Consumer<VocabularyImport> change) {
        update(id, job -> {
            change.accept(job);
            imports.cleanUp(id);
        });
    }

    private void update(UUID id, Consumer<VocabularyImport> change) {
        jobs.update(VocabularyImport.class, id, change);
    }

    private final class RowBatches implements Consumer<EscoRow> {

        private final UUID id;
        private final ArrayList<EscoRow> rows = new ArrayList<>(BATCH_SIZE);
        private long toSkip;

        RowBatches(VocabularyImport job) {
            this.id = job.id();
            this.toSkip = job.done();
        }

        @Override
        public void accept(EscoRow row) {
            if (toSkip > 0) {
                renewClaim(id, toSkip--);
                return;
            }
            rows.add(row);
            if (rows.size() == BATCH_SIZE) {
                flush();
            }
        }

        void flush() {
            jobs.requireRunning();
            update(id, job -> {
                job.add(rows.size(), writer.write(rows), clock.instant());
                if (job.isRelease()) {
                    writer.recordReleaseConcepts(id, rows);
                }
            });
            rows.clear();
        }
    }
}
