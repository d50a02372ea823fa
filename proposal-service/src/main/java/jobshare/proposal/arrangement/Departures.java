package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    private final ArrangementRepository repository;
    private final ArrangementNews news;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Departures(ArrangementRepository repository, ArrangementNews news, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes PersonErased erased) {
        for (var arrangement : repository.lockedOf(erased.person())) {
            arrangement.forget(erased.person(), now()).ifPresent(event -> {
                news.tellStep(arrangement);
                audit.recordOwn(event.status() == ArrangementStatus.ENDED ? "end" : "leave", "arrangement",
                        event.arrangementId().value());
            });
        }
    }

    void on(@Observes PartnershipOver over) {
        repository.lockedOf(over.partnership()).forEach(arrangement -> arrangement.partnershipDissolved(Act.ofScheduler(now()))
                .ifPresent(event -> {
                    news.tellStep(arrangement);
                    audit.recordOwn("partnership-dissolved", "arrangement", event.arrangementId().value());
                }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
