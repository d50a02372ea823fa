package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.arrangement.ArrangementView.DepartureView;
import jobshare.proposal.arrangement.ArrangementView.StepView;
import jobshare.proposal.ruleset.Provision;
import jobshare.proposal.ruleset.RuleSets;

/** Shows an arrangement to someone who may see it. */
@ApplicationScoped
public class ArrangementViews {

    private final RuleSets rules;
    private final Clock clock;

    ArrangementViews(RuleSets rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    ArrangementView view(Arrangement arrangement, CallerAccess access) {
        var state = arrangement.event();
        return new ArrangementView(state.arrangementId(), state.version(), state.status(), state.kind(),
                actions(arrangement, access), state.proposalId(), state.partnershipId(), state.roleId(),
                arrangement.people().stream().map(arrangement::shown).toList(), state.shares(), state.startDate(),
                state.trialUntil(), List.copyOf(arrangement.measures()), state.conversionDate(), arrangement.reviewDueOn(),
                arrangement.shown(state.leaverId()), arrangement.departure().map(DepartureView::of).orElse(null),
                arrangement.departure().isEmpty() ? List.of() : legalNotes(arrangement), arrangement.successorSought(),
                state.endReason(), state.replacesArrangementId(), state.replacedByArrangementId(),
                arrangement.timeline().stream().map(step -> step(step, arrangement)).toList(), arrangement.createdAt(),
                arrangement.changedAt());
    }

    /** Provisions that protect the remaining partner, of the laws under which the pair made requests. */
    private List<Provision> legalNotes(Arrangement arrangement) {
        return arrangement.ruleSetIds()
                .stream()
                .map(id -> rules.named(id).dismissalProtection())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the caller may do next, in any of their roles. */
    List<String> actions(Arrangement arrangement, CallerAccess access) {
        return access.contexts(clock.instant())
                .flatMap(context -> arrangement.allowed(context).stream())
                .distinct()
                .sorted()
                .map(ArrangementAction::word)
                .toList();
    }

    private static StepView step(ArrangementStep step, Arrangement arrangement) {
        return new StepView(step.at(), step.step(), step.status(), step.actingRole().word(),
                step.personId() == null ? null : arrangement.shown(PersonId.of(step.personId())));
    }
}
