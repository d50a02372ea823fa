package jobshare.proposal.arrangement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import jobshare.kit.audit.Audit;
import jobshare.kit.batch.Claims;
import jobshare.proposal.proposal.Act;

/** Does what time does to arrangements: reminds of what is near or has come, and ends what was settled to end, as {@link Claims} says. */
@ApplicationScoped
public class Reminders {

    private final ArrangementRepository repository;
    private final ArrangementNews news;
    private final ArrangementTimes times;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Reminders(ArrangementRepository repository, ArrangementNews news, ArrangementTimes times, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.times = times;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.proposals.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        var act = Act.ofScheduler(clock.instant());
        Claims.workOff("reminding", failed -> repository.claim(times.day(act.at()), failed), id -> {
            var arrangement = repository.findById(id);
            if (arrangement.keepDates(times, act)) {
                news.tell(arrangement);
                audit.recordOwn(arrangement.status() == ArrangementStatus.ENDED ? "end" : "remind", "arrangement", id);
            }
        });
    }
}
