package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.proposal.Standing;
import jobshare.proposal.proposal.Standings;
import jobshare.proposal.review.ReviewReader;
import jobshare.proposal.review.ReviewsView;

/** Loads an arrangement, lets it decide, stores and tells what came of it. */
@ApplicationScoped
public class Arrangements {

    private final ArrangementRepository repository;
    private final Standings standings;
    private final ArrangementNews news;
    private final ArrangementViews views;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Arrangements(ArrangementRepository repository, Standings standings, ArrangementNews news, ArrangementViews views, Actor actor,
            Audit audit, Clock clock) {
        this.repository = repository;
        this.standings = standings;
        this.news = news;
        this.views = views;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    ArrangementView read(ArrangementId id) {
        var arrangement = repository.of(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        return views.view(arrangement, seen(arrangement));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for a side that reviews are none of the business of */
    ReviewsView reviews(ArrangementId id) {
        var arrangement = repository.of(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        return reviews(arrangement, seen(arrangement));
    }

    /** Whoever is of the pair, or its manager, reads as that, even where they are HR as well. */
    private ReviewsView reviews(Arrangement arrangement, Standing standing) {
        var side = side(standing, ArrangementAction.REVIEW);
        return ReviewsView.of(arrangement.reviewRound(), arrangement.reviewDueOn(), arrangement.people(), arrangement.reviews(),
                new ReviewReader(standing.personOn(side), side == Side.HR, actor.key()));
    }

    ReviewsView review(ArrangementId id, BiConsumer<Arrangement, Act> deed) {
        var arrangement = done(id, ArrangementAction.REVIEW, deed);
        return reviews(arrangement, seen(arrangement));
    }

    ArrangementView command(ArrangementId id, ArrangementAction action, BiConsumer<Arrangement, Act> deed) {
        var arrangement = done(id, action, deed);
        return views.view(arrangement, seen(arrangement));
    }

    /** The arrangement whose pair the caller may look for another role with. */
    public Arrangement forRoleChange(ArrangementId id) {
        return decided(id, ArrangementAction.CHANGE_ROLE, (arrangement, act) -> arrangement.checkRoleChange());
    }

    private Arrangement done(ArrangementId id, ArrangementAction action, BiConsumer<Arrangement, Act> deed) {
        var arrangement = decided(id, action, deed);
        news.tell(arrangement);
        audit.record(action.word(), "arrangement", id.value(), List.of());
        return arrangement;
    }

    private Arrangement decided(ArrangementId id, ArrangementAction action, BiConsumer<Arrangement, Act> deed) {
        var arrangement = repository.locked(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        var standing = seen(arrangement);
        var side = side(standing, action);
        try {
            deed.accept(arrangement, new Act(side, standing.personOn(side), clock.instant()));
        } catch (IllegalMove e) {
            throw Problems.illegalTransition(e.getMessage(), ArrangementViews.actions(arrangement, standing));
        } catch (InvalidValue e) {
            throw Problems.invalid(e.pointer(), e.getMessage());
        }
        return arrangement;
    }

    private static Side side(Standing standing, ArrangementAction action) {
        return standing.sideAmong(action.sides()).orElseThrow(() -> Problems.forbidden(
                "In this arrangement you are not on a side that may " + action.word() + "."));
    }

    private Standing seen(Arrangement arrangement) {
        var standing = standings.in(arrangement.people(), arrangement.role());
        if (!standing.sees()) {
            throw Problems.notFound("arrangement", arrangement.id());
        }
        return standing;
    }
}
