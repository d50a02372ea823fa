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
        @Schema(description = "Both partners, in an order that never changes; null for a former "
                + "partner who was erased.") List<@Nullable PersonId> personIds,
        @Schema(description = "Parts of full time, in the order of personIds.") List<BigDecimal> shares,
        LocalDate startDate,
        @Schema(description = "The last day of the trial; null if it has none.") @Nullable LocalDate trialUntil,
        @Schema(description = "How the success of the trial is measured, as agreed in the pitch.") List<TrialMeasure> measures,
        @Nullable LocalDate conversionDate,
        @Schema(description = "When the next review is due; null if none is due.") @Nullable LocalDate reviewDueOn,
        @Schema(description = "The partner who leaves; null for one who was erased.") @Nullable PersonId leaverId,
        @Schema(description = "The departure of one partner and what has been decided about it. Kept after the arrangement "
                + "ends; null if nobody has left.") @Nullable DepartureView departure,
        @Schema(description = "Legal provisions on the departure of one partner, from the rule sets of the pair's statutory "
                + "requests. Not legal advice.") List<Provision> legalNotes,
        @Schema(description = "Whether the other partner remains and a successor is being "
                + "sought. False until that is decided.") boolean successorSought,
        @Nullable EndReason endReason,
        @Schema(description = "The arrangement that this one replaced, because one partner left or "
                + "the pair changed roles.") @Nullable ArrangementId replacesArrangementId,
        @Schema(description = "The arrangement that replaced this one.") @Nullable ArrangementId replacedByArrangementId,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** What is decided about a departure. */
    public record DepartureView(
            @Schema(description = "The last working day; null while it is open.") @Nullable LocalDate lastDay,
            @Schema(description = "How the remaining partner wants to continue: SUCCESSOR or "
                    + "FULL_TIME. Null until they decide.") @Nullable DepartureOutcome continuation,
            @Schema(description = "The outcome that the employer chose, or the "
                    + "configured default.") DepartureOutcome employerDecision,
            @Schema(description = "The agreed outcome; null until everyone who must "
                    + "agree has agreed.") @Nullable DepartureOutcome agreedOutcome) {

        static DepartureView of(Departure departure) {
            return new DepartureView(departure.lastDay(), departure.continuation(), departure.employerDecision(),
                    departure.agreedOutcome());
        }
    }

    /** One line of the timeline. */
    @Schema(name = "ArrangementStep")
    public record StepView(
            Instant at,
            ArrangementStepKind step,
            ArrangementStatus status,
            @Schema(description = "partner, hiring-manager, hr or scheduler") String by,
            @Nullable PersonId personId) {
    }
}
