package jobshare.proposal.arrangement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.batch.ClaimedWork;
import jobshare.proposal.command.CommandContext;

/**
 * Applies time to arrangements: reminds of what is near or due, and ends what was decided to end, one by one as
 * {@link ClaimedWork} says.
 */
@ApplicationScoped
public class ArrangementReminderJob {

    private final ArrangementRepository repository;
    private final ArrangementPublisher publisher;
    private final ArrangementSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    ArrangementReminderJob(ArrangementRepository repository, ArrangementPublisher publisher, ArrangementSettings settings,
            AuditLog audit, Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.proposals.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void processDue() {
        var context = CommandContext.ofScheduler(clock.instant());
        ClaimedWork.processDue("reminding", failed -> repository.claim(settings.day(context.at()), failed), id -> {
            var arrangement = repository.findById(id);
            var steps = arrangement.applyDates(settings, context);
            if (!steps.isEmpty()) {
                publisher.publish(arrangement, steps);
                audit.recordAsService(arrangement.status() == ArrangementStatus.ENDED ? "end" : "remind", "arrangement", id);
            }
        });
    }
}
