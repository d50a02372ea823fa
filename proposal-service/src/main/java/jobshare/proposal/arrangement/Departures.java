package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jobshare.kit.audit.Audit;
import jobshare.proposal.person.PeopleConsumer.PersonErased;

/** Someone who was erased leaves the role they share. For the other, and for the employer, it was held with a former partner. */
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
            arrangement.forget(erased.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)).ifPresent(event -> {
                news.tell(event);
                audit.recordOwn(event.status() == ArrangementStatus.ENDED ? "end" : "leave", "arrangement",
                        event.arrangementId().value());
            });
        }
    }
}
