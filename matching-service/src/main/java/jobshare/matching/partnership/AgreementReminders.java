package jobshare.matching.partnership;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import jobshare.kit.batch.Batches;
import jobshare.kit.outbox.Outbox;
import jobshare.matching.notification.Notification;

/**
 * Reminds two partners of the dates of the text that both have signed, each date once: the next of which they have yet to be reminded is
 * stored with the text, so that no restart and no other replica reminds them again. What is near already when they sign is no news to
 * them. Days are those of UTC.
 */
@Singleton
class AgreementReminders {

    private final PartnershipRepository repository;
    private final AgreementSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AgreementReminders(PartnershipRepository repository, AgreementSettings settings, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Both have signed: from now on the dates of this text count, and no other's. */
    void begin(Partnership partnership) {
        partnership.texts().remindAfter(near());
    }

    @Scheduled(every = "{jobshare.partnerships.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var near = near();
        Batches.workOff(most -> repository.toRemind(near, most), partnership -> remind(partnership, near));
    }

    private void remind(Partnership partnership, LocalDate near) {
        for (var remembrance : partnership.texts().remind(near)) {
            partnership.members().stream().filter(member -> !partnership.isFormer(member)).forEach(member -> outbox
                    .add(Notification.to(member, remembrance.code(), "partnership", partnership.id().value(), clock.instant())));
        }
    }

    /** Until this day, dates have come near. */
    private LocalDate near() {
        return LocalDate.now(clock).plus(settings.reminder());
    }
}
