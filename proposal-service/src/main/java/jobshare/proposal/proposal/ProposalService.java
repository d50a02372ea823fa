package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.web.Preconditions;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.partnership.PartnershipCopy;
import jobshare.proposal.partnership.PartnershipCopyRepository;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import jobshare.proposal.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;

/** Loads a proposal, runs a command on it, publishes its events and audits it. */
@ApplicationScoped
public class ProposalService {

    private final ProposalRepository repository;
    private final PartnershipCopyRepository partnerships;
    private final RoleCopyRepository roles;
    private final ArrangementRepository arrangements;
    private final AccessResolver accessResolver;
    private final ProposalAccess proposalAccess;
    private final ProposalEligibility eligibility;
    private final ProposalPublisher publisher;
    private final ProposalViews views;
    private final NamePolicy namePolicy;
    private final AuditLog audit;
    private final Clock clock;

    ProposalService(ProposalRepository repository, ArrangementRepository arrangements, PartnershipCopyRepository partnerships,
            RoleCopyRepository roles, AccessResolver accessResolver, ProposalAccess proposalAccess,
            ProposalEligibility eligibility, ProposalPublisher publisher, ProposalViews views, NamePolicy namePolicy,
            AuditLog audit, Clock clock) {
        this.repository = repository;
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.roles = roles;
        this.accessResolver = accessResolver;
        this.proposalAccess = proposalAccess;
        this.eligibility = eligibility;
        this.publisher = publisher;
        this.views = views;
        this.namePolicy = namePolicy;
        this.audit = audit;
        this.clock = clock;
    }

    /** A proposal after a command, with the context of the command and what the caller is to it. */
    public record Executed(Proposal proposal, CommandContext context, CallerAccess access) {
    }

    ProposalView draft(ProposalRequest request) {
        return draft(request, null);
    }

    /** @param ends the arrangement of the pair that ends with the hire; null where there is none */
    public ProposalView draft(ProposalRequest request, @Nullable ArrangementId ends) {
        var partnership = requirePartnership(request.partnershipId());
        var role = requireRole(request.roleId());
        var access = accessResolver.accessTo(partnership.people(), role.id());
        var acting = access.roleAmong(ProposalAction.CHANGE_PITCH.roles())
                .orElseThrow(() -> accessResolver.ownProfiles().isEmpty() ? Problems.notFound("role", role.id())
                        : Problems.notFound("partnership", partnership.id()));
        var context = access.context(acting, clock.instant());
        var id = ProposalId.of(freeId(Proposal.class, request.id() == null ? null : request.id().value()));
        eligibility.requireAvailable(partnership, role);
        var drafted = Proposal.draft(id, partnership.id(), partnership.people(), role.id(), request.pitch(),
                eligibility.prepare(request.statutoryRequests(), partnership.people(), context.at()), context);
        Optional.ofNullable(ends)
                .or(() -> arrangements.openTo(partnership.people(), role.id()).map(Arrangement::id))
                .ifPresent(drafted.proposal()::endWithHire);
        store(drafted.proposal());
        record(drafted.proposal(), "draft", List.of(drafted.event()), context);
        return views.view(drafted.proposal(), access);
    }

    ProposalView request(ProposalId id, RuleSets rules) {
        return command(id, ProposalAction.REQUEST, (proposal, context) -> {
            eligibility.requireReady(requirePartnership(proposal.partnership()), requireRole(proposal.role()));
            eligibility.requireWithinLimits(proposal, context.at());
            requireNoOther(proposal);
            return List.of(proposal.request(rules, context));
        });
    }

    ProposalView sendSounding(ProposalId id) {
        return command(id, ProposalAction.SEND_SOUNDING, (proposal, context) -> {
            requireNoOther(proposal);
            return List.of(proposal.sendSounding(context));
        });
    }

    /** A caller who does not see the endorsements, and sends none, leaves them as they are. The same pitch again changes nothing. */
    ProposalView replacePitch(ProposalId id, @Nullable String match, Pitch pitch) {
        return command(id, ProposalAction.CHANGE_PITCH, (proposal, context) -> {
            Preconditions.requireIfMatch(match, proposal.version());
            var keepsEndorsements = pitch.endorsements().isEmpty()
                    && !namePolicy.visibility(proposal, proposalAccess.accessTo(proposal)).showsEveryName();
            var wanted = keepsEndorsements ? pitch.withEndorsementsOf(proposal.pitch()) : pitch;
            proposal.requireAllowed(ProposalAction.CHANGE_PITCH, context);
            return wanted.equals(proposal.pitch()) ? List.of() : List.of(proposal.changePitch(wanted, context));
        });
    }

    /** A pair may pitch for many roles, and many pairs for a role, but a pair asks for a role once at a time. */
    private void requireNoOther(Proposal proposal) {
        arrangements.lock(proposal.role(), proposal.partnership());
        repository.underWayBeside(proposal).ifPresent(other -> {
            throw new RuleViolation("already-pitched", "Your pair has already pitched for this role: proposal " + other.id()
                    + " is " + other.status() + ". Continue with that one, or withdraw it first.");
        });
    }

    /**
     * Adds an entry to a proposal, unless it already has as many of them as the settings allow.
     *
     * @param plural the word for such entries in the problem
     */
    ProposalView add(ProposalId id, ProposalAction action, String plural, Function<Proposal, List<?>> entries,
            BiFunction<Proposal, CommandContext, ProposalEvent> command) {
        return command(id, action, (proposal, context) -> {
            eligibility.requireRoomFor(plural, entries.apply(proposal));
            return List.of(command.apply(proposal, context));
        });
    }

    ProposalView command(ProposalId id, ProposalAction action,
            BiFunction<Proposal, CommandContext, List<ProposalEvent>> command) {
        return view(run(id, action, command));
    }

    /** Locks the proposal, resolves the role in which the caller acts, runs the command, publishes its events and audits it. */
    public Executed run(ProposalId id, ProposalAction action, BiFunction<Proposal, CommandContext, List<ProposalEvent>> command) {
        var proposal = repository.locked(id).orElseThrow(() -> Problems.notFound("proposal", id));
        var access = requireVisible(proposal);
        var role = access.roleAmong(action.roles())
                .orElseThrow(
                        () -> Problems.forbidden("Your role in this proposal does not allow you to " + action.phrase() + "."));
        var context = access.context(role, clock.instant());
        try {
            record(proposal, action.word(), command.apply(proposal, context), context);
            return new Executed(proposal, context, access);
        } catch (IllegalTransition e) {
            throw e.allowing(views.actions(proposal, access));
        }
    }

    public ProposalView view(Executed executed) {
        return views.view(executed.proposal(), executed.access());
    }

    ProposalView get(ProposalId id) {
        var proposal = repository.of(id).orElseThrow(() -> Problems.notFound("proposal", id));
        return views.view(proposal, requireVisible(proposal));
    }

    List<ProposalView.StepView> timeline(ProposalId id) {
        var proposal = repository.of(id).orElseThrow(() -> Problems.notFound("proposal", id));
        return views.timeline(proposal, requireVisible(proposal));
    }

    /** Stores at once: of two requests with the same id at the same time, the second one is refused. */
    private void store(Proposal proposal) {
        repository.persistAndFlush(proposal);
    }

    /** The id that a caller gives to something new, or a new one; 409 where it is taken. */
    UUID freeId(Class<?> kind, @Nullable UUID wanted) {
        if (wanted != null && repository.getEntityManager().find(kind, wanted) != null) {
            throw idTaken(wanted);
        }
        return wanted == null ? Ids.v7() : wanted;
    }

    private static RuleViolation idTaken(UUID id) {
        return new RuleViolation("id-taken", "The id " + id + " is taken. Leave id out to get a new one.");
    }

    private CallerAccess requireVisible(Proposal proposal) {
        var access = proposalAccess.accessTo(proposal);
        if (!access.isVisible()) {
            throw Problems.notFound("proposal", proposal.id());
        }
        return access;
    }

    private void record(Proposal proposal, String action, List<ProposalEvent> events, CommandContext context) {
        if (events.isEmpty()) {
            return; // nothing has changed
        }
        publisher.publish(proposal, events, context.person());
        audit.record(action, "proposal", proposal.id().value(), List.of());
    }

    private PartnershipCopy requirePartnership(PartnershipId id) {
        return partnerships.find(id).orElseThrow(() -> Problems.notYetKnown("partnership", id));
    }

    private RoleCopy requireRole(RoleId id) {
        return roles.find(id).orElseThrow(() -> Problems.notYetKnown("role", id));
    }
}
