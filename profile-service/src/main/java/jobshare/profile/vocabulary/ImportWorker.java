package jobshare.profile.vocabulary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.profile.job.Jobs;
import jobshare.profile.job.Uploads;
import org.jboss.logging.Logger;

/**
 * Works off the imports, one at a time and a batch per transaction, progress included: after a crash, whoever claims the job goes
 * on after the last batch that was committed.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int BATCH = 2_000;
    private static final int SIGN_OF_LIFE = 20_000;

    private final Jobs jobs;
    private final Uploads uploads;
    private final VocabularyImports imports;
    private final VocabularyWriter writer;
    private final Vocabulary vocabulary;
    private final Clock clock;

    ImportWorker(Jobs jobs, Uploads uploads, VocabularyImports imports, VocabularyWriter writer, Vocabulary vocabulary,
            Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.imports = imports;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (var job = jobs.claim(VocabularyImport.class); job.isPresent(); job = jobs.claim(VocabularyImport.class)) {
            run(job.get());
        }
    }

    private void run(VocabularyImport job) {
        var id = job.id();
        try {
            var total = count(id);
            change(id, found -> found.counted(total, clock.instant()));
            var batches = new Batches(job);
            read(id, batches);
            batches.flush();
            if (job.isRelease()) {
                change(id, found -> found.retired(writer.retire(id)));
            }
            // before anyone hears that it is done
            vocabulary.forget();
            end(id, found -> found.finish(clock.instant()));
        } catch (Jobs.Stopped e) {
            LOG.infof("Import %s waits for the next start.", id);
        } catch (UnreadableVocabulary e) {
            end(id, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", id);
            end(id, found -> found.fail("Something went wrong on our side. Upload the files again; what was written stays.",
                    clock.instant()));
        }
    }

    private long count(UUID id) {
        var rows = new long[1];
        read(id, row -> signOfLife(id, ++rows[0]));
        return rows[0];
    }

    /** Now and then while rows go by that nothing is written of, so that no other replica takes the job. */
    private void signOfLife(UUID id, long row) {
        if (row % SIGN_OF_LIFE == 0) {
            jobs.goOn();
            change(id, found -> found.renew(clock.instant()));
        }
    }

    private void read(UUID id, Consumer<EscoRow> rows) {
        for (var part : ImportPart.values()) {
            EscoReader.readZip(uploads.open(id, part.name()), rows);
        }
    }

    private void end(UUID id, Consumer<VocabularyImport> change) {
        change(id, change);
        QuarkusTransaction.requiringNew().run(() -> {
            uploads.delete(id);
            imports.tidy(id);
        });
    }

    private void change(UUID id, Consumer<VocabularyImport> change) {
        jobs.change(VocabularyImport.class, id, change);
    }

    private final class Batches implements Consumer<EscoRow> {

        private final UUID id;
        private final ArrayList<EscoRow> rows = new ArrayList<>(BATCH);
        private long toSkip;

        Batches(VocabularyImport job) {
            this.id = job.id();
            this.toSkip = job.done();
        }

        @Override
        public void accept(EscoRow row) {
            if (toSkip > 0) {
                signOfLife(id, toSkip--);
                return;
            }
            rows.add(row);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            jobs.goOn();
            change(id, job -> {
                job.wrote(rows.size(), writer.write(rows), clock.instant());
                if (job.isRelease()) {
                    writer.note(id, rows);
                }
            });
            rows.clear();
        }
    }
}
