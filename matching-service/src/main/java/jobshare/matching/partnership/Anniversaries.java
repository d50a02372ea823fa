package jobshare.matching.partnership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells of anniversaries, each once: the day of the next one is stored with the partnership, so that no restart and no other replica tells
 * it again. Days are those of UTC.
 */
@Singleton
class Anniversaries {

    private static final int BATCH = 100;

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
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> {
                var batch = repository.celebrating(today, BATCH);
                batch.forEach(partnership -> partnerships.celebrate(partnership, today));
                return batch.size() == BATCH;
            });
        }
    }
}
