package jobshare.matching.agreement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import jobshare.kit.batch.BatchWork;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.partnership.PartnershipRepository;
import jobshare.matching.partnership.PartnershipService;
import jobshare.matching.terms.AgreementSettings;

/**
 * Reminds partners of the dates of the version that both signed, each date once. The next date is stored with the version, so
 * restarts and replicas do not repeat a reminder. Dates that are already near at the time of signing are not reminded of. Dates
 * are in UTC.
 */
@ApplicationScoped
public class AgreementReminderJob {

    private final PartnershipRepository repository;
    private final PartnershipService partnerships;
    private final AgreementSettings settings;
    private final Clock clock;

    AgreementReminderJob(PartnershipRepository repository, PartnershipService partnerships, AgreementSettings settings,
            Clock clock) {
        this.repository = repository;
        this.partnerships = partnerships;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.partnerships.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void check() {
        var until = LocalDate.now(clock).plus(settings.reminder());
        BatchWork.processDue(limit -> repository.withReminderDue(until, limit), partnership -> remind(partnership, until));
    }

    private void remind(Partnership partnership, LocalDate until) {
        partnership.agreementVersions()
                .takeDueReminders(until)
                .forEach(reminder -> partnerships.notifyMembers(partnership, reminder.code()));
    }
}
