package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.problem.Problems;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Standing;
import jobshare.proposal.proposal.Standings;

/** Loads an arrangement, lets it decide, stores and tells what came of it. */
@ApplicationScoped
public class Arrangements {

    private final ArrangementRepository repository;
    private final Standings standings;
    private final ArrangementNews news;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Arrangements(ArrangementRepository repository, Standings standings, ArrangementNews news, Audit audit, Clock clock) {
        this.repository = repository;
        this.standings = standings;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    ArrangementView read(ArrangementId id) {
        var arrangement = repository.of(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        return ArrangementView.of(arrangement, seen(arrangement));
    }

    ArrangementView command(ArrangementId id, ArrangementAction action, BiFunction<Arrangement, Act, ArrangementEvent> deed) {
        var arrangement = repository.locked(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        var standing = seen(arrangement);
        var side = standing.sideAmong(action.sides()).orElseThrow(() -> Problems.forbidden(
                "In this arrangement you are not on a side that may " + action.word() + "."));
        try {
            deed.apply(arrangement, new Act(side, standing.personOn(side), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            news.tellStep(arrangement);
        } catch (IllegalMove e) {
            throw Problems.illegalTransition(e.getMessage(), ArrangementView.actions(arrangement, standing));
        }
        audit.record(action.word(), "arrangement", id.value(), List.of());
        return ArrangementView.of(arrangement, standing);
    }

    private Standing seen(Arrangement arrangement) {
        var standing = standings.in(arrangement.people(), arrangement.role());
        if (!standing.sees()) {
            throw Problems.notFound("arrangement", arrangement.id());
        }
        return standing;
    }
}
