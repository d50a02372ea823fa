package jobshare.proposal.arrangement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.proposal.proposal.Act;
import org.jboss.logging.Logger;

/**
 * Does what time does to arrangements: reminds of what is near or has come, and ends what was settled to end. Each arrangement is
 * claimed by its row and treated in a transaction of its own, so that replicas share the work and a restart loses none of it.
 */
@ApplicationScoped
public class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final UUID NOBODY = new UUID(0, 0);

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
        var act = Act.ofScheduler(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var failed = new HashSet<>(Set.of(NOBODY));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> one(act, failed));
        }
    }

    private boolean one(Act act, Set<UUID> failed) {
        var claimed = repository.claim(times.day(act.at()), failed);
        claimed.ifPresent(arrangement -> {
            var id = arrangement.id().value();
            try {
                if (arrangement.keepDates(times, act)) {
                    news.tell(arrangement);
                    audit.recordOwn(arrangement.status() == ArrangementStatus.ENDED ? "end" : "remind", "arrangement", id);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Arrangement %s could not keep its dates; it is tried again at the next check", id);
                failed.add(id);
                QuarkusTransaction.setRollbackOnly();
            }
        });
        return claimed.isPresent();
    }
}
