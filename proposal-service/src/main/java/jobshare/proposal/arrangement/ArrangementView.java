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
import jobshare.proposal.ruleset.Provision;
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
        @Schema(description = "The last day of the trial; null where it has none.") @Nullable LocalDate trialUntil,
        @Schema(description = "By what the success of the trial is told, as agreed in the pitch.") List<TrialMeasure> measures,
        @Nullable LocalDate conversionDate,
        @Schema(description = "When the next review is due; null where none is.") @Nullable LocalDate reviewDueOn,
        @Schema(description = "The partner who leaves; null for one who was erased.") @Nullable PersonId leaverId,
        @Schema(description = "What is settled while one leaves, and after it ended with that.") @Nullable LeavingView leaving,
        @Schema(description = "What the law says to the leaving of one of the two, where a statutory request of the pair was under one. Not legal advice.") List<Provision> legalNotes,
        @Schema(description = "The other has said that they stay, and a successor is sought; false while that is open.") boolean successorSought,
        @Nullable EndReason endReason,
        @Schema(description = "The arrangement whose place this one took: one partner stayed, or the pair changed roles.") @Nullable ArrangementId succeeds,
        @Schema(description = "The arrangement that took its place.") @Nullable ArrangementId succeededBy,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** What is settled while one leaves. */
    public record LeavingView(
            @Schema(description = "The last working day; null while that is open.") @Nullable LocalDate lastDay,
            @Schema(description = "For what the other has said that they stay; null until then.") @Nullable AfterLeaving staysFor,
            @Schema(description = "What the employer wants to follow.") AfterLeaving decision,
            @Schema(description = "What does follow; null while it is open.") @Nullable AfterLeaving follows) {

        static LeavingView of(Leaving leaving) {
            return new LeavingView(leaving.lastDay(), leaving.staysFor(), leaving.decision(), leaving.follows());
        }
    }

    /** One line of the timeline. */
    public record StepView(Instant at, ArrangementStep.Kind step, ArrangementStatus status,
            @Schema(description = "partner, hiring-manager, hr or scheduler") String by, @Nullable PersonId personId) {
    }
}
