package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.arrangement.ArrangementView.LeavingView;
import jobshare.proposal.arrangement.ArrangementView.StepView;
import jobshare.proposal.proposal.Standing;

/** Shows an arrangement to someone who may see it. */
@ApplicationScoped
public class ArrangementViews {

    ArrangementView view(Arrangement arrangement, Standing standing) {
        var state = arrangement.event();
        return new ArrangementView(state.arrangementId(), state.version(), state.status(), state.kind(),
                actions(arrangement, standing), state.proposalId(), state.partnershipId(), state.roleId(),
                arrangement.people().stream().map(arrangement::shown).toList(), state.shares(), state.startDate(),
                state.trialUntil(), List.copyOf(arrangement.measures()), state.conversionDate(), arrangement.reviewDueOn(),
                arrangement.shown(state.leaverId()), arrangement.leaving().map(LeavingView::of).orElse(null),
                arrangement.successorSought(), state.endReason(), state.succeeds(), state.succeededBy(),
                arrangement.timeline().stream().map(step -> step(step, arrangement)).toList(), arrangement.createdAt(),
                arrangement.changedAt());
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
