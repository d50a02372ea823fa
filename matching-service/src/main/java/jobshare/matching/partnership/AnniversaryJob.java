package jobshare.matching.partnership;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import jobshare.kit.batch.BatchWork;

/**
 * Announces anniversaries, each once. The next anniversary is stored with the partnership, so restarts and replicas do not repeat
 * an announcement. Dates are in UTC.
 */
@ApplicationScoped
class AnniversaryJob {

    private final PartnershipRepository repository;
    private final PartnershipService partnerships;
    private final Clock clock;

    AnniversaryJob(PartnershipRepository repository, PartnershipService partnerships, Clock clock) {
        this.repository = repository;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.partnerships.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var today = LocalDate.now(clock);
        BatchWork.processDue(limit -> repository.withAnniversaryDue(today, limit),
                partnership -> partnerships.announceAnniversary(partnership, today));
    }
}
