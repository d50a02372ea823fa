package jobshare.profile.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jobshare.profile.job.Jobs;
import jobshare.profile.table.Intake;
import jobshare.profile.table.Taken;

/** Writes rows, what is wrong with them and how far the job is: all in one transaction, so that no row is taken twice. */
@ApplicationScoped
public class BatchWriter {

    private final EntityManager entities;
    private final Intakes intakes;
    private final RowErrors errors;
    private final Clock clock;

    BatchWriter(EntityManager entities, Intakes intakes, RowErrors errors, Clock clock) {
        this.entities = entities;
        this.intakes = intakes;
        this.errors = errors;
        this.clock = clock;
    }

    /**
     * Takes the rows from the given one on. Where one of them clashes with something outside of the file, the rows are taken in halves,
     * until it stands alone.
     *
     * @throws Jobs.Stopped when the job is cancelled, or another replica has gone on with it
     */
    void write(BulkImport job, long first, List<SourceRow> rows) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keep(job, first, rows, take(job, rows)));
        } catch (HttpProblem clash) {
            if (rows.size() == 1) {
                var refused = List.of(Taken.rejected(Taken.errors(clash)));
                QuarkusTransaction.requiringNew().run(() -> keep(job, first, rows, refused));
            } else {
                var half = rows.size() / 2;
                write(job, first, rows.subList(0, half));
                write(job, first + half, rows.subList(half, rows.size()));
            }
        }
    }

    private List<Taken> take(BulkImport job, List<SourceRow> rows) {
        var intake = intakes.of(job.kind());
        return job.dryRun() ? QuarkusTransaction.suspendingExisting().call(() -> tried(intake, rows)) : take(intake, rows);
    }

    /** As if it were done, and then undone. */
    private static List<Taken> tried(Intake intake, List<SourceRow> rows) {
        QuarkusTransaction.begin();
        try {
            return take(intake, rows);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<Taken> take(Intake intake, List<SourceRow> rows) {
        var readable = rows.stream().filter(row -> row.errors().isEmpty()).map(SourceRow::patch).toList();
        var taken = intake.take(readable).iterator();
        return rows.stream().map(row -> row.errors().isEmpty() ? taken.next() : Taken.rejected(row.errors())).toList();
    }

    private void keep(BulkImport job, long first, List<SourceRow> rows, List<Taken> taken) {
        var current = entities.find(BulkImport.class, job.id(), LockModeType.PESSIMISTIC_WRITE);
        if (current == null || !current.isAt(first)) {
            throw new Jobs.Stopped();
        }
        current.took(taken, clock.instant());
        var refused = new ArrayList<RowErrors.OfLine>();
        for (var i = 0; i < rows.size(); i++) {
            if (!taken.get(i).errors().isEmpty()) {
                refused.add(new RowErrors.OfLine(rows.get(i).line(), Errors.of(rows.get(i), taken.get(i).errors())));
            }
        }
        errors.add(job.id(), refused);
    }
}
