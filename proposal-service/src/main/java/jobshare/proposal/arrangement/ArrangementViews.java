package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.proposal.arrangement.ArrangementView.LeavingView;
import jobshare.proposal.arrangement.ArrangementView.StepView;
import jobshare.proposal.proposal.ProposalRepository;
import jobshare.proposal.proposal.Standing;
import jobshare.proposal.ruleset.Provision;
import jobshare.proposal.ruleset.RuleSets;

/** Shows an arrangement to someone who may see it. */
@ApplicationScoped
public class ArrangementViews {

    private final ProposalRepository proposals;
    private final RuleSets rules;

    @Inject
    ArrangementViews(ProposalRepository proposals, RuleSets rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    ArrangementView view(Arrangement arrangement, Standing standing) {
        var state = arrangement.event();
        return new ArrangementView(state.arrangementId(), state.version(), state.status(), state.kind(),
                actions(arrangement, standing), state.proposalId(), state.partnershipId(), state.roleId(),
                arrangement.people().stream().map(arrangement::shown).toList(), state.shares(), state.startDate(),
                state.trialUntil(), List.copyOf(arrangement.measures()), state.conversionDate(), arrangement.reviewDueOn(),
                arrangement.shown(state.leaverId()), arrangement.leaving().map(LeavingView::of).orElse(null),
                arrangement.leaving().isEmpty() ? List.of() : legalNotes(arrangement), arrangement.successorSought(),
                state.endReason(), state.succeeds(), state.succeededBy(),
                arrangement.timeline().stream().map(step -> step(step, arrangement)).toList(), arrangement.createdAt(),
                arrangement.changedAt());
    }

    /** Of the laws under which the pair has asked, those that protect the one who stays. */
    private List<Provision> legalNotes(Arrangement arrangement) {
        return proposals.of(arrangement.proposal()).stream().flatMap(proposal -> proposal.statutoryRequests().stream())
                .map(request -> rules.named(request.ruleSet()).dismissalProtection()).filter(Objects::nonNull).distinct()
                .toList();
    }

    static List<String> actions(Arrangement arrangement, Standing standing) {
        return standing.sides().stream().flatMap(side -> arrangement.allowed(side, standing.personOn(side)).stream()).distinct()
                .sorted()
                .map(ArrangementAction::word).toList();
    }

    private static StepView step(ArrangementStep step, Arrangement arrangement) {
        return new StepView(step.at(), step.step(), step.status(), step.by().word(),
                step.personId() == null ? null : arrangement.shown(PersonId.of(step.personId())));
    }
}
