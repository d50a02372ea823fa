package jobshare.proposal.arrangement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import jobshare.kit.audit.Audit;
import jobshare.proposal.partnership.PartnershipsConsumer.PartnershipOver;
import jobshare.proposal.person.PeopleConsumer.PersonErased;
import jobshare.proposal.proposal.Act;

/**
 * Someone who was erased leaves the role they share. For the other, and for the employer, it was held with a former partner. Two who are
 * partners no more hold their role on until someone decides.
 */
@ApplicationScoped
public class Departures {

    /** After the proposals, since a hire too locks its proposal before the arrangement that ends with it. */
    private static final int LATER = 3000;

    private final ArrangementRepository repository;
    private final ArrangementNews news;
    private final ArrangementTimes times;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Departures(ArrangementRepository repository, ArrangementNews news, ArrangementTimes times, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.times = times;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes @Priority(LATER) PersonErased erased) {
        var act = now();
        for (var arrangement : repository.lockedOf(erased.person())) {
            if (arrangement.forget(erased.person(), times.day(act.at()), times.whenOneLeaves(), act)) {
                news.tell(arrangement);
                audit.recordOwn(arrangement.status() == ArrangementStatus.ENDED ? "end" : "leave", "arrangement",
                        arrangement.id().value());
            }
        }
        if (erased.subjectKey() != null) {
            repository.forgetAuthor(erased.subjectKey());
        }
    }

    void on(@Observes @Priority(LATER) PartnershipOver over) {
        for (var arrangement : repository.lockedOf(over.partnership())) {
            if (arrangement.partnershipDissolved(now())) {
                news.tell(arrangement);
                audit.recordOwn("partnership-dissolved", "arrangement", arrangement.id().value());
            }
        }
    }

    private Act now() {
        return Act.ofScheduler(clock.instant());
    }
}
