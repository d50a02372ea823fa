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
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.ruleset.Provision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement as the caller may see it. */
public record ArrangementView(
        ArrangementId id,
        long version,
        ArrangementStatus status,
        ArrangementKind kind,
        @Schema(description = "What you may do next.", examples = "[\"confirm\"]") List<String> allowedActions,
        ProposalId proposalId,
        PartnershipId partnershipId,
        RoleId roleId,
        @Schema(description = "Both partners, in an order that never changes; null stands for a former partner, who was erased.") List<@Nullable PersonId> personIds,
        @Schema(description = "Parts of full time, in the order of personIds.") List<BigDecimal> shares,
        LocalDate startDate,
        @Schema(description = "The last day of the trial; null where it has none.") @Nullable LocalDate trialUntil,
        @Schema(description = "How the success of the trial is measured, as agreed in the pitch.") List<TrialMeasure> measures,
        @Nullable LocalDate conversionDate,
        @Schema(description = "When the next review is due; null where none is.") @Nullable LocalDate reviewDueOn,
        @Schema(description = "The partner who leaves; null for one who was erased.") @Nullable PersonId leaverId,
        @Schema(description = "What is decided about the departure, while one partner leaves and after the arrangement ended with it.") @Nullable DepartureView departure,
        @Schema(description = "What the law says about the departure of one partner, where the pair made a statutory request under it. Not legal advice.") List<Provision> legalNotes,
        @Schema(description = "Whether the other partner remains and a successor is sought; false while that is open.") boolean successorSought,
        @Nullable EndReason endReason,
        @Schema(description = "The arrangement whose place this one took: one partner remained, or the pair changed roles.") @Nullable ArrangementId succeeds,
        @Schema(description = "The arrangement that took its place.") @Nullable ArrangementId succeededBy,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** What is decided about a departure. */
    public record DepartureView(
            @Schema(description = "The last working day; null while it is open.") @Nullable LocalDate lastDay,
            @Schema(description = "For what the other partner remains; null until they say so.") @Nullable DepartureOutcome remainsFor,
            @Schema(description = "What the employer wants to follow.") DepartureOutcome decision,
            @Schema(description = "What follows; null while it is open.") @Nullable DepartureOutcome follows) {

        static DepartureView of(Departure departure) {
            return new DepartureView(departure.lastDay(), departure.remainsFor(), departure.decision(), departure.follows());
        }
    }

    /** One line of the timeline. */
    @Schema(name = "ArrangementStep")
    public record StepView(
            Instant at,
            ArrangementStep.Kind step,
            ArrangementStatus status,
            @Schema(description = "partner, hiring-manager, hr or scheduler") String by,
            @Nullable PersonId personId) {
    }
}
