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
import jobshare.proposal.ruleset.RequestView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as the caller may see it. */
public record ProposalView(
        ProposalId id,
        long version,
        ProposalStatus status,
        @Schema(description = "What you may do next.", examples = "[\"sign\", \"withdraw\"]") List<String> allowedActions,
        @Schema(description = "Null in a nameless sounding.") @Nullable PartnershipId partnershipId,
        RoleId roleId,
        @Schema(description = "The arrangement that ends with the hire, since the pair changes roles or a successor joins; absent otherwise.") @JsonInclude(Include.NON_NULL) @Nullable ArrangementId endsArrangementId,
        @Nullable String roleTitle,
        @Schema(description = "The two partners, in the order of the partnership.") List<PartnerView> people,
        Pitch pitch,
        List<GivenView> signatures,
        List<RequestView> statutoryRequests,
        List<InterviewView> interviews,
        @Nullable OfferView offer,
        @Schema(description = "What a partner would rather have been offered; the last one may be open.") List<CounterOfferView> counterOffers,
        @Schema(description = "Set while one partner wants to withdraw and the other is asked.") @Nullable WithdrawalView withdrawal,
        @Schema(description = "Why it was refused or closed.") @Nullable String explanation,
        @Nullable String appealReason,
        List<QuestionView> questions,
        List<ConcernView> concerns,
        List<StepView> timeline,
        Instant createdAt,
        Instant changedAt) implements Versioned {

    /** One of the two; without id and name in a nameless sounding, and "a former partner" without an id who was erased. */
    public record PartnerView(@Nullable PersonId personId, @Nullable String name) {
    }

    /** A yes that was given. */
    public record GivenView(@Nullable PersonId personId, Instant at) {
    }

    /** One line of the timeline. */
    public record StepView(Instant at, Step step, ProposalStatus status,
            @Schema(description = "partner, recruiter, hiring-manager, hr or scheduler") String by, @Nullable PersonId personId) {
    }

    /** Who wants to withdraw; without an answer of the other it ends then. */
    public record WithdrawalView(@Nullable PersonId personId, Instant askedAt, Instant answerBy) {
    }
}
