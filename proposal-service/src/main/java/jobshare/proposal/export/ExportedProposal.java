package jobshare.proposal.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.concern.ConcernView;
import jobshare.proposal.concern.QuestionView;
import jobshare.proposal.interview.CriterionScore;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.PartnerConsequence;
import jobshare.proposal.interview.Recommendation;
import jobshare.proposal.interview.Scorecard;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.Pay;
import jobshare.proposal.proposal.Pitch;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalStatus;
import jobshare.proposal.proposal.ProposalStepKind;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.ruleset.StatutoryRequestStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal, limited to the data of one partner. */
@Schema(description = "A proposal of the person, without the other partner's own data.")
public record ExportedProposal(
        ProposalId id,
        ProposalStatus status,
        RoleId roleId,
        PartnershipId partnershipId,
        @Nullable PersonId partnerId,
        Pitch pitch,
        @Nullable Instant signedAt,
        @Nullable Instant acceptedAt,
        @Schema(description = "When the person requested withdrawal.") @Nullable Instant withdrawalRequestedAt,
        @Schema(description = "The person's own.") List<OwnRequest> statutoryRequests,
        @Schema(description = "JOINT interviews, and SINGLE interviews of the person.") List<OwnInterview> interviews,
        @Nullable OwnOffer offer,
        @Schema(description = "The person's own.") List<OwnCounterOffer> counterOffers,
        @Nullable String explanation,
        @Nullable String appealReason,
        List<QuestionView> questions,
        List<ConcernView> concerns,
        List<OwnStep> timeline,
        Instant createdAt,
        Instant changedAt) {

    /** A statutory request. */
    public record OwnRequest(
            UUID id,
            String jurisdiction,
            String ruleSet,
            StatutoryRequestStatus status,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate employedSince,
            @Nullable BigDecimal weeklyHours,
            List<String> confirms,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate decisionDueOn,
            @Nullable LocalDate decidedOn,
            @Nullable String ground,
            @Nullable String whyReasonable,
            @Nullable LocalDate consultedOn,
            @Nullable LocalDate appealedOn,
            @Nullable LocalDate trialUntil) {

        static OwnRequest of(StatutoryRequest request) {
            var employment = request.employment();
            return new OwnRequest(request.id(), request.jurisdiction(), request.ruleSet(), request.status(),
                    request.effectiveFrom(), employment.employedSince(), employment.weeklyHours(), employment.confirms(),
                    request.madeOn(), request.decisionDeadline().map(Deadline::dueOn).orElse(null), request.decidedOn(),
                    request.ground(), request.whyReasonable(), request.consultedOn(), request.appealedOn(), request.trialUntil());
        }
    }

    /** An interview, without the panel. */
    public record OwnInterview(
            UUID id,
            boolean alone,
            int round,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            @Nullable String place,
            @Nullable String link,
            @Nullable InterviewResult result,
            @Nullable PartnerConsequence partnerConsequence,
            @Schema(description = "Scorecards about the person or the pair.") List<OwnScore> scores) {

        static OwnInterview of(Interview interview) {
            return new OwnInterview(interview.id(), interview.person() != null, interview.round(), interview.startsAt(),
                    interview.endsAt(), interview.timeZone().getId(), interview.place(), interview.link(), interview.result(),
                    interview.partnerConsequence(), interview.scorecards().stream().map(OwnScore::of).toList());
        }
    }

    /** A scorecard, without its author. */
    public record OwnScore(List<CriterionScore> criteria, Recommendation recommendation, @Nullable String note) {

        static OwnScore of(Scorecard card) {
            return new OwnScore(card.criteria(), card.recommendation(), card.note());
        }
    }

    /** A counter-offer by the person. */
    public record OwnCounterOffer(
            UUID id,
            CounterOffer.Status status,
            OwnWish wish,
            Instant madeAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static OwnCounterOffer of(CounterOffer counter) {
            return new OwnCounterOffer(counter.id(), counter.status(), OwnWish.of(counter.wish()), counter.madeAt(),
                    counter.answer(), counter.answeredAt());
        }
    }

    /** The terms that the person asked for; null where the offered ones were fine. */
    public record OwnWish(
            String text,
            @Nullable LocalDate startDate,
            @Nullable List<BigDecimal> shares,
            @Nullable LocalDate conversionDate,
            @Nullable Pay pay) {

        static OwnWish of(CounterOffer.Wish wish) {
            return new OwnWish(wish.text(), wish.startDate(), wish.shares() == null ? null : wish.shares().toList(),
                    wish.conversionDate(), wish.pay());
        }
    }

    /** The offer, limited to the person. */
    public record OwnOffer(
            @Schema(examples = "JOB_SHARE") String kind,
            LocalDate startDate,
            BigDecimal share,
            @Nullable LocalDate conversionDate,
            @Schema(description = "For full time.") @Nullable Pay pay,
            @Nullable LocalDate releasedOn,
            @Nullable LocalDate releaseAgreedOn,
            Instant offeredAt,
            Instant expiresAt) {

        static OwnOffer of(Offer offer, boolean first) {
            var release = first ? offer.releases().first() : offer.releases().second();
            return new OwnOffer(offer.kind().name(), offer.startDate(), first ? offer.shares().first() : offer.shares().second(),
                    offer.conversionDate(), offer.pay(), release == null ? null : release.releasedOn(),
                    release == null ? null : release.agreedOn(), offer.offeredAt(), offer.expiresAt());
        }
    }

    /** A step of the timeline. */
    public record OwnStep(
            Instant at,
            ProposalStepKind step,
            ProposalStatus status,
            String by,
            @Schema(description = "Whether the person performed the step.") boolean bySelf) {
    }

    static ExportedProposal of(Proposal proposal, PersonId person) {
        var first = proposal.partners().first().person().equals(person);
        var own = first ? proposal.partners().first() : proposal.partners().second();
        var other = first ? proposal.partners().second() : proposal.partners().first();
        return new ExportedProposal(proposal.id(), proposal.status(), proposal.role(), proposal.partnership(),
                proposal.shown(other.person()), proposal.pitch(), own.signedAt(), proposal.acceptedAt(person), own.leavingSince(),
                proposal.statutoryRequests()
                        .stream()
                        .filter(request -> request.person().equals(person))
                        .map(OwnRequest::of)
                        .toList(),
                proposal.interviews()
                        .stream()
                        .filter(interview -> interview.person() == null || interview.person().equals(person))
                        .map(OwnInterview::of)
                        .toList(),
                proposal.offer().map(offer -> OwnOffer.of(offer, first)).orElse(null),
                proposal.counterOffers()
                        .stream()
                        .filter(counter -> counter.person().equals(person))
                        .map(OwnCounterOffer::of)
                        .toList(),
                proposal.explanation().orElse(null), proposal.appealReason().orElse(null),
                proposal.questions().stream().map(QuestionView::of).toList(),
                proposal.concerns().stream().map(ConcernView::of).toList(),
                proposal.timeline()
                        .stream()
                        .map(entry -> new OwnStep(entry.at(), entry.step(), entry.status(), entry.actingRole().word(),
                                person.value().equals(entry.personId())))
                        .toList(),
                proposal.createdAt(), proposal.changedAt());
    }
}
