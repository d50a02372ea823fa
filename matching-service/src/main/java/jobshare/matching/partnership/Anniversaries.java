package jobshare.matching.partnership;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import jobshare.kit.batch.Batches;

/**
 * Tells of anniversaries, each once: the day of the next one is stored with the partnership, so that no restart and no other replica tells
 * it again. Days are those of UTC.
 */
@Singleton
class Anniversaries {

    private final PartnershipRepository repository;
    private final Partnerships partnerships;
    private final Clock clock;

    @Inject
    Anniversaries(PartnershipRepository repository, Partnerships partnerships, Clock clock) {
        this.repository = repository;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.partnerships.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var today = LocalDate.now(clock);
        Batches.workOff(most -> repository.celebrating(today, most), partnership -> partnerships.celebrate(partnership, today));
    }
}
