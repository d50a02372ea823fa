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
import jobshare.proposal.interview.Criterion;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.MeansForOther;
import jobshare.proposal.interview.Recommendation;
import jobshare.proposal.interview.Scorecard;
import jobshare.proposal.proposal.CounterOffer;
import jobshare.proposal.proposal.Offer;
import jobshare.proposal.proposal.Party;
import jobshare.proposal.proposal.Pay;
import jobshare.proposal.proposal.Pitch;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalStatus;
import jobshare.proposal.proposal.Step;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.RequestStatus;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal, as far as it is about one of the two. */
@Schema(description = "A proposal that the person has a part in, without what is the other partner's own.")
public record ExportedProposal(
        ProposalId id,
        ProposalStatus status,
        RoleId roleId,
        PartnershipId partnershipId,
        @Nullable PersonId partnerId,
        Pitch pitch,
        @Nullable Instant signedAt,
        @Nullable Instant acceptedAt,
        @Schema(description = "Since when the person has asked to withdraw") @Nullable Instant leavingSince,
        @Schema(description = "The person's own") List<OwnRequest> statutoryRequests,
        @Schema(description = "Those with both, and with the person alone") List<OwnInterview> interviews,
        @Nullable OwnOffer offer,
        @Schema(description = "The person's own") List<OwnCounterOffer> counterOffers,
        @Nullable String explanation,
        @Nullable String appealReason,
        List<QuestionView> questions,
        List<ConcernView> concerns,
        List<OwnStep> timeline,
        Instant createdAt,
        Instant changedAt) {

    /** A request under the law. */
    public record OwnRequest(UUID id, String jurisdiction, String ruleSet, RequestStatus status,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate employedSince, @Nullable BigDecimal weeklyHours, List<String> confirms,
            @Nullable LocalDate madeOn, @Nullable LocalDate decisionDueOn, @Nullable LocalDate decidedOn, @Nullable String ground,
            @Nullable String whyReasonable, @Nullable LocalDate consultedOn, @Nullable LocalDate appealedOn,
            @Nullable LocalDate trialUntil) {

        static OwnRequest of(StatutoryRequest request) {
            var told = request.particulars();
            return new OwnRequest(request.id(), request.jurisdiction(), request.ruleSet(), request.status(),
                    request.effectiveFrom(), told.employedSince(), told.weeklyHours(), told.confirms(), request.madeOn(),
                    request.decisionDeadline().map(Deadline::dueOn).orElse(null), request.decidedOn(), request.ground(),
                    request.whyReasonable(), request.consultedOn(), request.appealedOn(), request.trialUntil());
        }
    }

    /** An interview; who else was there is not the person's to take away. */
    public record OwnInterview(UUID id, boolean alone, int round, Instant startsAt, Instant endsAt, String timeZone,
            @Nullable String place, @Nullable String link, @Nullable InterviewResult result,
            @Nullable MeansForOther meansForOther,
            @Schema(description = "What was thought of the person or the pair") List<OwnScore> scores) {

        static OwnInterview of(Interview interview) {
            return new OwnInterview(interview.id(), interview.person() != null, interview.round(), interview.startsAt(),
                    interview.endsAt(), interview.timeZone().getId(), interview.place(), interview.link(), interview.result(),
                    interview.meansForOther(), interview.scorecards().stream().map(OwnScore::of).toList());
        }
    }

    /** A scorecard, without who filled it in. */
    public record OwnScore(List<Criterion> criteria, Recommendation recommendation, @Nullable String note) {

        static OwnScore of(Scorecard card) {
            return new OwnScore(card.criteria(), card.recommendation(), card.note());
        }
    }

    /** What the person would rather have been offered. */
    public record OwnCounterOffer(UUID id, CounterOffer.Status status, CounterOffer.Wish wish, Instant madeAt,
            @Nullable String answer, @Nullable Instant answeredAt) {

        static OwnCounterOffer of(CounterOffer counter) {
            return new OwnCounterOffer(counter.id(), counter.status(), counter.wish(), counter.madeAt(), counter.answer(),
                    counter.answeredAt());
        }
    }

    /** What the person was offered. */
    public record OwnOffer(@Schema(examples = "JOB_SHARE") String kind, LocalDate startDate, BigDecimal share,
            @Nullable LocalDate conversionDate, @Schema(description = "For full time") @Nullable Pay pay,
            @Nullable LocalDate releasedOn, @Nullable LocalDate releaseAgreedOn, Instant offeredAt, Instant expiresAt) {

        static OwnOffer of(Offer offer, int place) {
            var release = offer.releases().get(place);
            return new OwnOffer(offer.kind().name(), offer.startDate(), offer.shares().get(place), offer.conversionDate(),
                    offer.pay(), release == null ? null : release.releasedOn(), release == null ? null : release.agreedOn(),
                    offer.offeredAt(), offer.expiresAt());
        }
    }

    /** A line of the timeline. */
    public record OwnStep(Instant at, Step step, ProposalStatus status, String by,
            @Schema(description = "Whether the person did it") boolean byThePerson) {
    }

    static ExportedProposal of(Proposal proposal, PersonId person) {
        var first = proposal.first().person().equals(person);
        var own = first ? proposal.first() : proposal.second();
        Party other = first ? proposal.second() : proposal.first();
        return new ExportedProposal(proposal.id(), proposal.status(), proposal.role(), proposal.partnership(),
                proposal.shown(other.person()), proposal.pitch(), own.signedAt(), own.acceptedAt(), own.leavingSince(),
                proposal.statutoryRequests().stream().filter(request -> request.person().equals(person)).map(OwnRequest::of)
                        .toList(),
                proposal.interviews().stream()
                        .filter(interview -> interview.person() == null || interview.person().equals(person))
                        .map(OwnInterview::of).toList(),
                proposal.offer().map(offer -> OwnOffer.of(offer, first ? 0 : 1)).orElse(null),
                proposal.counterOffers().stream().filter(counter -> counter.person().equals(person)).map(OwnCounterOffer::of)
                        .toList(),
                proposal.explanation().orElse(null), proposal.appealReason().orElse(null),
                proposal.questions().stream().map(QuestionView::of).toList(),
                proposal.concerns().stream().map(ConcernView::of).toList(),
                proposal.timeline().stream().map(entry -> new OwnStep(entry.at(), entry.step(), entry.status(), entry.by().word(),
                        person.value().equals(entry.personId()))).toList(),
                proposal.createdAt(), proposal.changedAt());
    }
}
