package jobshare.proposal.arrangement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.web.Versioned;
import jobshare.proposal.proposal.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement as it is shown. */
public record ArrangementView(
        ArrangementId id,
        long version,
        ArrangementStatus status,
        ArrangementKind kind,
        @Schema(description = "What you may do next.", examples = "[\"confirm\"]") List<String> allowedActions,
        ProposalId proposalId,
        PartnershipId partnershipId,
        RoleId roleId,
        @Schema(description = "The two, in an order that never changes; null stands for a former partner, who was erased.") List<@Nullable PersonId> personIds,
        @Schema(description = "Parts of full time, in the order of personIds.") List<BigDecimal> shares,
        LocalDate startDate,
        @Nullable LocalDate conversionDate,
        @Schema(description = "The partner who leaves, while a successor is sought; null for one who was erased.") @Nullable PersonId leaverId,
        @Schema(description = "The other has said that they stay, and a successor is sought; false while that is open.") boolean successorSought,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** One line of the timeline. */
    public record StepView(Instant at, ArrangementStep.Kind step, ArrangementStatus status,
            @Schema(description = "partner, hiring-manager, hr or scheduler") String by, @Nullable PersonId personId) {
    }

    static ArrangementView of(Arrangement arrangement, Standing standing) {
        var state = arrangement.event();
        return new ArrangementView(state.arrangementId(), state.version(), state.status(), state.kind(),
                actions(arrangement, standing), state.proposalId(), state.partnershipId(), state.roleId(),
                arrangement.people().stream().map(arrangement::shown).toList(),
                state.shares(), state.startDate(), state.conversionDate(), arrangement.shown(state.leaverId()),
                arrangement.successorSought(),
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
