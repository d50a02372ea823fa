package jobshare.proposal.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.web.Versioned;
import jobshare.proposal.concern.ConcernView;
import jobshare.proposal.concern.QuestionView;
import jobshare.proposal.interview.InterviewView;
import jobshare.proposal.offer.ConsentView;
import jobshare.proposal.offer.CounterOfferView;
import jobshare.proposal.offer.OfferView;
import jobshare.proposal.ruleset.StatutoryRequestView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as the caller may see it. */
public record ProposalView(
        ProposalId id,
        long version,
        ProposalStatus status,
        @Schema(description = "What you may do next.", examples = "[\"sign\", \"withdraw\"]") List<String> allowedActions,
        @Schema(description = "Null in a sounding, to a hiring manager.") @Nullable PartnershipId partnershipId,
        RoleId roleId,
        @Schema(description = "The arrangement that ends with the hire, because the pair changes roles or a successor "
                + "joins; absent otherwise.") @JsonInclude(Include.NON_NULL) @Nullable ArrangementId endsArrangementId,
        @Nullable String roleTitle,
        @Schema(description = "Both partners, in the order of the partnership.") List<PartnerView> people,
        Pitch pitch,
        List<ConsentView> signatures,
        List<StatutoryRequestView> statutoryRequests,
        List<InterviewView> interviews,
        @Nullable OfferView offer,
        @Schema(description = "Counter-offers of the partners; the last one may be open.") List<CounterOfferView> counterOffers,
        @Schema(description = "Present while one partner has requested withdrawal and the "
                + "other has not answered.") @Nullable WithdrawalView withdrawal,
        @Schema(description = "Why it was refused or closed.") @Nullable String explanation,
        @Nullable String appealReason,
        List<QuestionView> questions,
        List<ConcernView> concerns,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** A partner; without id and name where the caller may not see them, and "a former partner" without an id after an erasure. */
    public record PartnerView(@Nullable PersonId personId, @Nullable String name) {
    }

    /** One line of the timeline. */
    @Schema(name = "ProposalStep")
    public record StepView(
            Instant at,
            ProposalStepKind step,
            ProposalStatus status,
            @Schema(description = "partner, recruiter, hiring-manager, hr or scheduler") String by,
            @Nullable PersonId personId) {
    }

    /** Who has requested withdrawal; it takes effect then unless the partner answers. */
    public record WithdrawalView(@Nullable PersonId personId, Instant requestedAt, Instant answerDueAt) {
    }
}
