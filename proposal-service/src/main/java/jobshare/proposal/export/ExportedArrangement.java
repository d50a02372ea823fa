package jobshare.proposal.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementStatus;
import jobshare.proposal.arrangement.ArrangementStepKind;
import jobshare.proposal.arrangement.Departure;
import jobshare.proposal.arrangement.DepartureOutcome;
import jobshare.proposal.arrangement.EndReason;
import jobshare.proposal.arrangement.TrialMeasure;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.review.ReviewScores;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement, limited to the data of one partner. */
@Schema(description = "A current or former arrangement of the person.")
public record ExportedArrangement(
        ArrangementId id,
        ArrangementStatus status,
        ArrangementKind kind,
        ProposalId proposalId,
        PartnershipId partnershipId,
        RoleId roleId,
        @Nullable PersonId partnerId,
        @Schema(description = "The person's share, as a fraction of full time.") BigDecimal share,
        LocalDate startDate,
        @Nullable LocalDate trialUntil,
        @Nullable LocalDate conversionDate,
        List<TrialMeasure> measures,
        @Schema(description = "Whether the person is the one who leaves.") boolean leaving,
        @Schema(description = "The last working day of the partner who leaves.") @Nullable LocalDate lastDay,
        @Schema(description = "How the person, as the remaining partner, "
                + "wants to continue.") @Nullable DepartureOutcome continuation,
        @Nullable EndReason endReason,
        @Schema(description = "The person's own reviews.") List<OwnReview> reviews,
        List<OwnStep> timeline) {

    /** A step of the timeline. */
    @Schema(name = "OwnArrangementStep")
    public record OwnStep(
            Instant at,
            ArrangementStepKind step,
            ArrangementStatus status,
            String by,
            @Schema(description = "Whether the person performed the step.") boolean bySelf) {
    }

    /** A review by the person. */
    public record OwnReview(int round, ReviewScores scores, @Nullable String note, Instant givenAt) {
    }

    static ExportedArrangement of(Arrangement arrangement, PersonId person) {
        var state = arrangement.event();
        var place = state.personIds().indexOf(person);
        return new ExportedArrangement(state.arrangementId(), state.status(), state.kind(), state.proposalId(),
                state.partnershipId(), state.roleId(), arrangement.shown(state.personIds().get(1 - place)),
                state.shares().get(place), state.startDate(), state.trialUntil(), state.conversionDate(),
                List.copyOf(arrangement.measures()), person.equals(state.leaverId()), state.lastDay(),
                arrangement.remainingPartner()
                        .filter(person::equals)
                        .flatMap(_ -> arrangement.departure())
                        .map(Departure::continuation)
                        .orElse(null),
                state.endReason(),
                arrangement.reviews()
                        .stream()
                        .filter(review -> person.equals(review.person()))
                        .map(review -> new OwnReview(review.round(), review.scores(), review.note(), review.givenAt()))
                        .toList(),
                arrangement.timeline()
                        .stream()
                        .map(step -> new OwnStep(step.at(), step.step(), step.status(), step.actingRole().word(),
                                person.value().equals(step.personId())))
                        .toList());
    }
}
