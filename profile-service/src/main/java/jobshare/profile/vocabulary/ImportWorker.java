package jobshare.profile.vocabulary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the imports, one at a time and a batch per transaction, progress included: after a crash, whoever claims the job goes
 * on after the last batch that was committed.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int BATCH = 2_000;

    private final VocabularyImports imports;
    private final VocabularyWriter writer;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private volatile boolean stopping;

    ImportWorker(VocabularyImports imports, VocabularyWriter writer, Vocabulary vocabulary, Clock clock) {
        this.imports = imports;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (var job = claim(); job != null; job = claim()) {
            run(job);
        }
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    private @Nullable Claimed claim() {
        return stopping ? null : QuarkusTransaction.requiringNew().call(() -> imports.nextUnclaimed(clock.instant()).map(job -> {
            job.claim(clock.instant());
            return new Claimed(job.view().id(), job.done());
        }).orElse(null));
    }

    private void run(Claimed job) {
        try {
            var total = count(job.id());
            change(job.id(), found -> found.counted(total, clock.instant()));
            var batches = new Batches(job);
            read(job.id(), batches);
            batches.flush();
            change(job.id(), found -> {
                if (found.isRelease()) {
                    found.retired(writer.retire(job.id()));
                }
                found.finish(clock.instant());
            });
            vocabulary.forget();
            QuarkusTransaction.requiringNew().run(() -> imports.tidy(job.id()));
        } catch (Stopped e) {
            LOG.infof("Import %s waits for the next start.", job.id());
        } catch (UnreadableVocabulary e) {
            fail(job.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
            fail(job.id(), "Something went wrong on our side. Upload the files again; what was written stays.");
        }
    }

    private long count(UUID id) {
        var rows = new long[1];
        read(id, row -> rows[0]++);
        return rows[0];
    }

    private void read(UUID id, Consumer<EscoRow> rows) {
        for (var part : ImportPart.values()) {
            EscoReader.readZip(imports.open(id, part), rows);
        }
    }

    private void fail(UUID id, String reason) {
        change(id, job -> job.fail(reason, clock.instant()));
        QuarkusTransaction.requiringNew().run(() -> imports.tidy(id));
    }

    private void change(UUID id, Consumer<VocabularyImport> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(imports.findByIdOptional(id).orElseThrow()));
    }

    private record Claimed(UUID id, long done) {
    }

    /** The service ends in the middle of a job. */
    private static final class Stopped extends RuntimeException {
    }

    private final class Batches implements Consumer<EscoRow> {

        private final UUID id;
        private final ArrayList<EscoRow> rows = new ArrayList<>(BATCH);
        private long toSkip;

        Batches(Claimed job) {
            this.id = job.id();
            this.toSkip = job.done();
        }

        @Override
        public void accept(EscoRow row) {
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            rows.add(row);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (stopping) {
                throw new Stopped();
            }
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
