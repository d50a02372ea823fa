package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.security.Actor;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.review.ReviewReader;
import jobshare.proposal.review.ReviewsView;

/** Loads an arrangement, runs a command on it, publishes its steps and audits it. */
@ApplicationScoped
public class ArrangementService {

    private final ArrangementRepository repository;
    private final AccessResolver accessResolver;
    private final ArrangementPublisher publisher;
    private final ArrangementViews views;
    private final Actor actor;
    private final AuditLog audit;
    private final Clock clock;

    ArrangementService(ArrangementRepository repository, AccessResolver accessResolver, ArrangementPublisher publisher,
            ArrangementViews views, Actor actor, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.accessResolver = accessResolver;
        this.publisher = publisher;
        this.views = views;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    ArrangementView get(ArrangementId id) {
        var arrangement = repository.of(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        return views.view(arrangement, requireVisible(arrangement));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for a role that takes no part in reviews */
    ReviewsView reviews(ArrangementId id) {
        var arrangement = repository.of(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        return reviews(arrangement, requireVisible(arrangement));
    }

    /** A partner or the hiring manager reads as that, even where they are HR as well. */
    private ReviewsView reviews(Arrangement arrangement, CallerAccess access) {
        var role = requireRole(access, ArrangementAction.REVIEW);
        return ReviewsView.of(arrangement.reviewRound(), arrangement.reviewDueOn(), arrangement.people(), arrangement.reviews(),
                new ReviewReader(access.personIn(role), role == ActingRole.HR, actor.subjectKey()));
    }

    ReviewsView review(ArrangementId id, BiFunction<Arrangement, CommandContext, List<ArrangementStep>> command) {
        var arrangement = run(id, ArrangementAction.REVIEW, command);
        return reviews(arrangement, requireVisible(arrangement));
    }

    ArrangementView command(ArrangementId id, ArrangementAction action,
            BiFunction<Arrangement, CommandContext, List<ArrangementStep>> command) {
        var arrangement = run(id, action, command);
        return views.view(arrangement, requireVisible(arrangement));
    }

    /** The arrangement of a pair that may look for another role, as the caller wants them to. It is audited, and not published. */
    public Arrangement requireRoleChangeAllowed(ArrangementId id) {
        return run(id, ArrangementAction.CHANGE_ROLE, (arrangement, context) -> {
            arrangement.requireRoleChangeAllowed(context);
            return List.of();
        });
    }

    private Arrangement run(ArrangementId id, ArrangementAction action,
            BiFunction<Arrangement, CommandContext, List<ArrangementStep>> command) {
        var arrangement = repository.locked(id).orElseThrow(() -> Problems.notFound("arrangement", id));
        var access = requireVisible(arrangement);
        var role = requireRole(access, action);
        var steps = decide(arrangement, access, command, access.context(role, clock.instant()));
        if (!steps.isEmpty()) {
            publisher.publish(arrangement, steps);
        }
        audit.record(action.word(), "arrangement", id.value(), List.of());
        return arrangement;
    }

    private List<ArrangementStep> decide(Arrangement arrangement, CallerAccess access,
            BiFunction<Arrangement, CommandContext, List<ArrangementStep>> command, CommandContext context) {
        try {
            return command.apply(arrangement, context);
        } catch (IllegalTransition e) {
            throw e.allowing(views.actions(arrangement, access));
        }
    }

    private static ActingRole requireRole(CallerAccess access, ArrangementAction action) {
        return access.roleAmong(action.roles())
                .orElseThrow(
                        () -> Problems.forbidden("Your role in this arrangement does not allow you to " + action.phrase() + "."));
    }

    private CallerAccess requireVisible(Arrangement arrangement) {
        var access = accessResolver.accessTo(arrangement.people(), arrangement.role());
        if (!access.isVisible()) {
            throw Problems.notFound("arrangement", arrangement.id());
        }
        return access;
    }
}
