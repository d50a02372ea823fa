package jobshare.proposal.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementPublisher;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.arrangement.ArrangementSettings;
import jobshare.proposal.arrangement.ArrangementStatus;
import jobshare.proposal.arrangement.Hire;
import jobshare.proposal.arrangement.TrialMeasure;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.proposal.ProposalAction;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalService;
import jobshare.proposal.proposal.ProposalStatus;
import jobshare.proposal.proposal.ProposalView;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;

/**
 * Accepts offers. The second acceptance is a hire: it starts an arrangement. Where the pair leaves another role for it, or a
 * successor joins the remaining partner, the previous arrangement ends in the same transaction.
 */
@ApplicationScoped
public class HiringService {

    private final ProposalService proposals;
    private final ArrangementRepository arrangements;
    private final ArrangementPublisher publisher;
    private final ArrangementSettings settings;
    private final RuleSets rules;
    private final AuditLog audit;

    HiringService(ProposalService proposals, ArrangementRepository arrangements, ArrangementPublisher publisher,
            ArrangementSettings settings, RuleSets rules, AuditLog audit) {
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.publisher = publisher;
        this.settings = settings;
        this.rules = rules;
        this.audit = audit;
    }

    /** Accepts the offer as one of the partners; publishes the proposal first, then the arrangements. */
    ProposalView accept(ProposalId id) {
        var accepted = proposals.run(id, ProposalAction.ACCEPT, (proposal, context) -> {
            arrangements.lock(proposal.role(), proposal.partnership());
            requireFree(proposal);
            return proposal.accept(rules, context);
        });
        if (accepted.proposal().status() == ProposalStatus.HIRED) {
            start(accepted.proposal(), accepted.context());
        }
        return proposals.view(accepted);
    }

    /** @throws RuleViolation where someone else holds the role, or the pair holds another one that does not end with the hire */
    private void requireFree(Proposal proposal) {
        var ending = endingWith(proposal).map(Arrangement::id);
        arrangements.activeOfRole(proposal.role()).filter(active -> isOther(active, ending)).ifPresent(active -> {
            throw new RuleViolation("role-taken", "Role " + proposal.role() + " is held under arrangement " + active.id()
                    + ". You can accept once that arrangement has ENDED.");
        });
        arrangements.activeOfPartnership(proposal.partnership()).filter(active -> isOther(active, ending)).ifPresent(active -> {
            throw new RuleViolation("pair-hired", "Your pair holds role " + active.role() + " under arrangement " + active.id()
                    + ". You can be hired again once it has ENDED, or for a role that you ask for by change-role there.");
        });
    }

    private static boolean isOther(Arrangement active, Optional<ArrangementId> ending) {
        return ending.filter(active.id()::equals).isEmpty();
    }

    /** The arrangement that ends with the hire, locked; empty where it has ended otherwise, or no longer seeks a successor. */
    private Optional<Arrangement> endingWith(Proposal proposal) {
        return proposal.endsArrangement()
                .flatMap(arrangements::locked)
                .filter(ending -> ending.status() != ArrangementStatus.ENDED)
                .filter(ending -> ending.partnership().equals(proposal.partnership())
                        || ending.role().equals(proposal.role()) && ending.isOpenTo(proposal.people()));
    }

    private void start(Proposal proposal, CommandContext context) {
        var arrangement = Arrangement.start(hire(proposal), settings, context);
        endingWith(proposal).ifPresent(ending -> {
            var steps = ending.giveWayTo(arrangement, context);
            arrangement.follow(ending);
            publisher.publish(ending, steps);
            // the audit writes the end before the start: a role, and a pair, has one active arrangement at a time
            audit.record("end", "arrangement", ending.id().value(), List.of());
        });
        arrangements.persist(arrangement);
        publisher.publish(arrangement, arrangement.timeline());
        audit.record("start", "arrangement", arrangement.id().value(), List.of());
    }

    private static Hire hire(Proposal proposal) {
        return new Hire(proposal.id(), proposal.partnership(), proposal.role(), Pair.of(proposal.people()),
                proposal.offer().orElseThrow().terms(),
                proposal.pitch()
                        .measures()
                        .stream()
                        .map(measure -> new TrialMeasure(measure.what(), measure.target(), null, null))
                        .toList(),
                proposal.statutoryRequests().stream().map(StatutoryRequest::ruleSet).distinct().toList());
    }
}
