package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import jobshare.profile.job.Jobs;
import jobshare.profile.job.Uploads;
import org.jboss.logging.Logger;

/**
 * Works off the imports, one at a time and a batch per transaction, progress included: after a crash, whoever claims the job goes on
 * after the last batch that was committed.
 */
@ApplicationScoped
public class BulkWorker {

    static final String FILE = "FILE";

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final int MOST_ROWS = 100_000;
    private static final int BATCH = 500;
    /** Rows that are read within a second or two, even of a large file. */
    private static final int SIGN_OF_LIFE = 5_000;

    private final Jobs jobs;
    private final Uploads uploads;
    private final Intakes intakes;
    private final BatchWriter writer;
    private final Starter starter;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Semaphore idle = new Semaphore(1);

    BulkWorker(Jobs jobs, Uploads uploads, Intakes intakes, BatchWriter writer, Starter starter, ObjectMapper mapper,
            Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.intakes = intakes;
        this.writer = writer;
        this.starter = starter;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** On a thread of its own: the scheduler's are meant for what is over within a minute. */
    @Scheduled(every = "1s")
    void look() {
        if (idle.tryAcquire()) {
            Thread.ofPlatform().name("imports").daemon().start(() -> {
                try {
                    work();
                } catch (RuntimeException e) {
                    LOG.warnf("Imports wait for the database: %s", e);
                } finally {
                    idle.release();
                }
            });
        }
    }

    private void work() {
        for (var job = jobs.claim(BulkImport.class); job.isPresent(); job = jobs.claim(BulkImport.class)) {
            var claimed = job.get();
            starter.act(claimed.subject(), claimed.roles(), () -> run(claimed));
        }
    }

    private void run(BulkImport job) {
        try {
            var total = count(job);
            change(job, found -> found.counted(total, clock.instant()));
            var batches = new Batches(job);
            read(job, batches);
            batches.flush();
            end(job, found -> found.finish(clock.instant()));
        } catch (Jobs.Stopped e) {
            LOG.infof("Import %s waits for the next start, or another has gone on with it.", job.id());
        } catch (UnreadableFile e) {
            end(job, found -> found.fail(e.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
            end(job, found -> found.fail("Something went wrong on our side. Import the file again; what was written stays and"
                    + " will be found unchanged.", clock.instant()));
        }
    }

    /** A first look at the whole file: what can't be read at all is refused before anything is written. */
    private long count(BulkImport job) {
        var rows = new long[1];
        read(job, row -> {
            if (++rows[0] > MOST_ROWS) {
                throw new UnreadableFile("The file has more than " + MOST_ROWS + " rows. Import it in parts.");
            }
            signOfLife(job, rows[0]);
        });
        return rows[0];
    }

    /** Now and then while rows go by that nothing is written of, so that no other replica takes the job. */
    private void signOfLife(BulkImport job, long row) {
        if (row % SIGN_OF_LIFE == 0) {
            jobs.goOn();
            change(job, found -> found.renew(clock.instant()));
        }
    }

    private void read(BulkImport job, Consumer<SourceRow> rows) {
        RowSource.read(job.format(), intakes.of(job.kind()).columns(), mapper, uploads.open(job.id(), FILE), rows);
    }

    private void end(BulkImport job, Consumer<BulkImport> change) {
        change(job, change);
        uploads.delete(job.id());
    }

    private void change(BulkImport job, Consumer<BulkImport> change) {
        jobs.change(BulkImport.class, job.id(), change);
    }

    private final class Batches implements Consumer<SourceRow> {

        private final BulkImport job;
        private final FirstLines lines;
        private final ArrayList<SourceRow> rows = new ArrayList<>(BATCH);
        private long next;

        Batches(BulkImport job) {
            this.job = job;
            this.lines = new FirstLines(intakes.of(job.kind()).unique());
        }

        @Override
        public void accept(SourceRow row) {
            var checked = checked(row);
            if (next < job.done()) {
                signOfLife(job, ++next);
                return;
            }
            rows.add(checked);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        private SourceRow checked(SourceRow row) {
            var repeated = lines.remember(row.line(), row.patch());
            return repeated.isEmpty() || !row.errors().isEmpty() ? row : new SourceRow(row.line(), row.patch(), repeated);
        }

        void flush() {
            jobs.goOn();
            writer.write(job, next, rows);
            next += rows.size();
            rows.clear();
        }
    }
}
