package jobshare.profile.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.problem.UniqueViolations;
import jobshare.profile.job.JobQueue;
import jobshare.profile.table.RowImporter;
import jobshare.profile.table.RowResult;

/** Imports a batch of rows, with its errors and the progress of the job, in one transaction, so that no row is imported twice. */
@ApplicationScoped
public class RowBatchWriter {

    private static final int ATTEMPTS = 3;
    /** SQLSTATE class: transaction rollback, such as after a deadlock. */
    private static final String ROLLBACK = "40";

    private final JobQueue jobs;
    private final RowImporters importers;
    private final RowErrorRepository errors;
    private final UniqueViolations violations;
    private final Clock clock;

    RowBatchWriter(JobQueue jobs, RowImporters importers, RowErrorRepository errors, UniqueViolations violations, Clock clock) {
        this.jobs = jobs;
        this.importers = importers;
        this.errors = errors;
        this.violations = violations;
        this.clock = clock;
    }

    /**
     * Imports rows. If one of them conflicts with a stored object, splits the batch in halves until that row is alone.
     *
     * @param first number of the first row
     * @throws JobQueue.Interrupted if the job was cancelled, or another replica has continued it
     */
    void write(BulkImport job, long first, List<SourceRow> rows) {
        try {
            save(job, first, rows);
        } catch (RuntimeException e) {
            var conflict = violations.find(e).orElseThrow(() -> e);
            if (rows.size() == 1) {
                var rejected = List.of(RowResult.rejected(RowResult.errors(conflict)));
                QuarkusTransaction.requiringNew().run(() -> save(job, first, rows, rejected));
            } else {
                var half = rows.size() / 2;
                write(job, first, rows.subList(0, half));
                write(job, first + half, rows.subList(half, rows.size()));
            }
        }
    }

    /** Repeats the transaction if the database ends it because of a deadlock with another one. */
    private void save(BulkImport job, long first, List<SourceRow> rows) {
        for (int attempt = 1;; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> save(job, first, rows, importRows(job, rows)));
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isRollback(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isRollback(Throwable e) {
        return e instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLBACK)
                || e.getCause() != null && isRollback(e.getCause());
    }

    private List<RowResult> importRows(BulkImport job, List<SourceRow> rows) {
        var importer = importers.of(job.kind());
        return job.dryRun() ? QuarkusTransaction.suspendingExisting().call(() -> dryRun(importer, rows))
                : importRows(importer, rows);
    }

    /** Imports rows and rolls the transaction back. */
    private static List<RowResult> dryRun(RowImporter importer, List<SourceRow> rows) {
        QuarkusTransaction.begin();
        try {
            return importRows(importer, rows);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<RowResult> importRows(RowImporter importer, List<SourceRow> rows) {
        var readable = rows.stream().filter(row -> row.errors().isEmpty()).map(SourceRow::patch).toList();
        var results = importer.importRows(readable).iterator();
        return rows.stream().map(row -> row.errors().isEmpty() ? results.next() : RowResult.rejected(row.errors())).toList();
    }

    private void save(BulkImport job, long first, List<SourceRow> rows, List<RowResult> results) {
        var current = jobs.lock(job);
        if (!current.isAt(first)) {
            throw new JobQueue.Interrupted();
        }
        current.add(results, clock.instant());
        var rejected = new ArrayList<RowErrorRepository.ErrorsOfLine>();
        for (var i = 0; i < rows.size(); i++) {
            if (!results.get(i).errors().isEmpty()) {
                rejected.add(new RowErrorRepository.ErrorsOfLine(rows.get(i).line(),
                        RowErrorMessages.of(rows.get(i), results.get(i).errors())));
            }
        }
        errors.add(job.id(), rejected);
    }
}
