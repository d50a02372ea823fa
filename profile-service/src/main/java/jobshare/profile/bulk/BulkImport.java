package jobshare.profile.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.profile.job.Job;
import jobshare.profile.job.JobStatus;
import jobshare.profile.table.RowResult;
import org.jspecify.annotations.Nullable;

/** An import of people or roles. */
@Entity
@Table(name = "bulk_import")
public class BulkImport extends Job {

    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    @Enumerated(EnumType.STRING)
    private ImportFormat format;
    private boolean dryRun;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private @Nullable String subject;
    private String roles;

    /** For Hibernate. */
    protected BulkImport() {
    }

    /**
     * Creates a queued import.
     *
     * @param subject of the user who started it, on whose behalf rows are imported
     * @param roles of that user
     */
    BulkImport(UUID id, ImportKind kind, ImportFormat format, boolean dryRun, String subject, Set<String> roles, Instant at) {
        super(id, at);
        this.kind = kind;
        this.format = format;
        this.dryRun = dryRun;
        this.subject = subject;
        this.roles = String.join(" ", roles);
    }

    ImportKind kind() {
        return kind;
    }

    ImportFormat format() {
        return format;
    }

    boolean dryRun() {
        return dryRun;
    }

    String subject() {
        return String.valueOf(subject);
    }

    Set<String> roles() {
        return Set.of(roles.split(" "));
    }

    /** Whether this row is the next one. */
    boolean isAt(long row) {
        return done() == row;
    }

    void add(List<RowResult> results, Instant at) {
        results.forEach(result -> {
            switch (result.outcome()) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case REJECTED -> rejected++;
            }
        });
        addDone(results.size(), at);
    }

    @Override
    protected void end(JobStatus last, Instant at) {
        subject = null;
        super.end(last, at);
    }

    ImportView view() {
        return new ImportView(id(), kind, format, dryRun, status(), progress(),
                new ImportView.Counts(created, updated, unchanged, rejected), failure(), createdAt(), updatedAt());
    }
}
