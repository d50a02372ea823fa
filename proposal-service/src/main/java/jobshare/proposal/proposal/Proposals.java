package jobshare.proposal.proposal;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Preconditions;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.partnership.KnownPartnership;
import jobshare.proposal.partnership.KnownPartnerships;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import jobshare.proposal.ruleset.RuleSets;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Loads a proposal, lets it decide, stores and tells what came of it. */
@ApplicationScoped
public class Proposals {

    private final ProposalRepository repository;
    private final KnownPartnerships partnerships;
    private final KnownRoles roles;
    private final ArrangementRepository arrangements;
    private final Standings standings;
    private final RequestRules requestRules;
    private final ProposalNews news;
    private final ProposalViews views;
    private final NamePolicy namePolicy;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Proposals(ProposalRepository repository, ArrangementRepository arrangements, KnownPartnerships partnerships, KnownRoles roles,
            Standings standings,
            RequestRules requestRules, ProposalNews news, ProposalViews views, NamePolicy namePolicy, Audit audit, Clock clock) {
        this.repository = repository;
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.roles = roles;
        this.standings = standings;
        this.requestRules = requestRules;
        this.news = news;
        this.views = views;
        this.namePolicy = namePolicy;
        this.audit = audit;
        this.clock = clock;
    }

    ProposalView draft(NewProposal wanted) {
        return draft(wanted, null);
    }

    /** @param ends the arrangement that the pair holds and that ends with the hire; null where there is none */
    ProposalView draft(NewProposal wanted, @Nullable ArrangementId ends) {
        var partnership = partnership(wanted.partnershipId());
        var role = role(wanted.roleId());
        var standing = standings.in(partnership.people(), role.id());
        var side = standing.sideAmong(Action.CHANGE_PITCH.sides()).orElseThrow(() -> standings.own().isEmpty()
                ? Problems.notFound("role", role.id())
                : Problems.notFound("partnership", partnership.id()));
        var act = new Act(side, standing.personOn(side), clock.instant());
        var id = ProposalId.of(free(Proposal.class, wanted.id() == null ? null : wanted.id().value()));
        return translated(() -> {
            requestRules.checkOpen(partnership, role);
            var drafted = Proposal.draft(id, partnership.id(), partnership.people(), role.id(), wanted.pitch(),
                    requestRules.prepare(wanted.statutoryRequests(), partnership.people(), act.at()), act);
            Optional.ofNullable(ends)
                    .or(() -> arrangements.openTo(partnership.people(), role.id()).map(Arrangement::id))
                    .ifPresent(drafted.proposal()::endWithHire);
            store(drafted.proposal());
            return done(drafted.proposal(), "draft", List.of(drafted.event()), act, standing);
        });
    }

    ProposalView request(ProposalId id, RuleSets rules) {
        return command(id, Action.REQUEST, (proposal, act) -> {
            requestRules.checkReady(partnership(proposal.partnership()), role(proposal.role()));
            requestRules.checkLimits(proposal, act.at());
            checkAlone(proposal);
            return List.of(proposal.request(rules, act));
        });
    }

    ProposalView sound(ProposalId id) {
        return command(id, Action.SOUND, (proposal, act) -> {
            checkAlone(proposal);
            return List.of(proposal.sound(act));
        });
    }

    /** A pair pitches for many roles, and many pairs for a role; the same pair asks for the same role once at a time. */
    private void checkAlone(Proposal proposal) {
        arrangements.queueFor(proposal.role(), proposal.partnership());
        repository.underWayBeside(proposal).ifPresent(other -> {
            throw new RuleBroken("already-pitched", "Proposal " + other.id() + " of the same pair for the same role is "
                    + other.status() + ". Go on with that one, or withdraw it first.");
        });
    }

    /** Locks the proposal, finds the side on which the caller acts, and does it. */
    ProposalView command(ProposalId id, Action action, BiFunction<Proposal, Act, List<ProposalEvent>> deed) {
        var proposal = repository.locked(id).orElseThrow(() -> Problems.notFound("proposal", id));
        var standing = seen(proposal);
        var side = standing.sideAmong(action.sides()).orElseThrow(() -> Problems.forbidden(
                "In this proposal you are not on a side that may " + action.word() + "."));
        var act = new Act(side, standing.personOn(side), clock.instant());
        try {
            return translated(() -> done(proposal, action.word(), deed.apply(proposal, act), act, standing));
        } catch (IllegalMove e) {
            throw Problems.illegalTransition(e.getMessage(), ProposalViews.actions(proposal, standing));
        }
    }

    /** A caller who does not see the endorsements, and sends none, leaves them as they are. */
    ProposalView replacePitch(ProposalId id, @Nullable String match, Pitch pitch) {
        return command(id, Action.CHANGE_PITCH, (proposal, act) -> {
            Preconditions.ifMatch(match, proposal.version());
            var keepsEndorsements = pitch.endorsements().isEmpty()
                    && !namePolicy.visibility(proposal, standings.in(proposal)).showsEveryName();
            return List.of(proposal.changePitch(keepsEndorsements ? pitch.withEndorsementsOf(proposal.pitch()) : pitch, act));
        });
    }

    ProposalView read(ProposalId id) {
        var proposal = repository.of(id).orElseThrow(() -> Problems.notFound("proposal", id));
        return views.view(proposal, seen(proposal));
    }

    List<ProposalView.StepView> timeline(ProposalId id) {
        var proposal = repository.of(id).orElseThrow(() -> Problems.notFound("proposal", id));
        return views.timeline(proposal, seen(proposal));
    }

    /** Stores at once, so that of two with the same id at the same time the second is told so. */
    private void store(Proposal proposal) {
        try {
            repository.persistAndFlush(proposal);
        } catch (ConstraintViolationException e) {
            throw taken(proposal.id().value());
        }
    }

    /** The id that a caller gives to something new, or a new one; 409 where there is such a thing already. */
    UUID free(Class<?> kind, @Nullable UUID wanted) {
        if (wanted != null && repository.getEntityManager().find(kind, wanted) != null) {
            throw taken(wanted);
        }
        return wanted == null ? Ids.v7() : wanted;
    }

    private static HttpProblem taken(UUID id) {
        return Problems.conflict("id-taken", "There is something with the id " + id + " already. Leave id out to get a new one.");
    }

    private Standing seen(Proposal proposal) {
        var standing = standings.in(proposal);
        if (!standing.sees()) {
            throw Problems.notFound("proposal", proposal.id());
        }
        return standing;
    }

    private ProposalView done(Proposal proposal, String action, List<ProposalEvent> events, Act act, Standing standing) {
        news.tell(proposal, events, act.person());
        audit.record(action, "proposal", proposal.id().value(), List.of());
        return views.view(proposal, standing);
    }

    private KnownPartnership partnership(PartnershipId id) {
        return partnerships.of(id).orElseThrow(() -> Problems.notYetKnown("partnership", id));
    }

    private KnownRole role(RoleId id) {
        return roles.of(id).orElseThrow(() -> Problems.notYetKnown("role", id));
    }

    private static <T> T translated(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuleBroken e) {
            throw Problems.conflict(e.type(), e.getMessage());
        } catch (InvalidValue e) {
            throw Problems.invalid(e.pointer(), e.getMessage());
        }
    }
}
