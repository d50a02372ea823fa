package jobshare.proposal.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.concern.Question;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewDetails;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.InterviewRounds;
import jobshare.proposal.interview.PartnerConsequence;
import jobshare.proposal.interview.RescheduleRequest;
import jobshare.proposal.interview.ScorecardRequest;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Negotiation;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/**
 * The pitch of a pair for a role. It consists of parts with commands of their own: the partners, the negotiation, the statutory
 * requests and the timeline. Each command asks {@link ProposalPolicy}, changes the proposal and returns its step on the timeline
 * as an event.
 */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private ProposalStatus status;
    private UUID partnershipId;
    private UUID roleId;
    private @Nullable UUID endsArrangementId;
    @Embedded
    private Pitch pitch;
    @Embedded
    private Partners partners;
    @Embedded
    private Negotiation negotiation = new Negotiation();
    @Embedded
    private StatutoryRequests requests;
    @Embedded
    private Timeline timeline = new Timeline();
    private @Nullable String explanation;
    private @Nullable String appealReason;
    private boolean appealable;
    private Instant createdAt;
    private Instant changedAt;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("startsAt, id")
    private List<Interview> interviews = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("raisedAt, id")
    private List<Concern> concerns = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("askedAt, id")
    private List<Question> questions = new ArrayList<>();

    protected Proposal() {
    }

    /**
     * Drafts a pitch.
     *
     * @param people the partners, in the order of the partnership
     */
    public static Drafted draft(ProposalId id, PartnershipId partnership, List<PersonId> people, RoleId role, Pitch pitch,
            List<StatutoryRequest> requests, CommandContext context) {
        var proposal = new Proposal();
        proposal.id = id.value();
        proposal.status = ProposalStatus.DRAFT;
        proposal.partnershipId = partnership.value();
        proposal.roleId = role.value();
        proposal.pitch = pitch;
        proposal.partners = new Partners(Pair.of(people));
        proposal.requests = new StatutoryRequests(requests);
        proposal.createdAt = context.at();
        return new Drafted(proposal, proposal.step(ProposalStepKind.DRAFTED, context));
    }

    /** Lets a hire end an arrangement, since the pair changes roles or a successor joins the remaining partner. */
    void endWithHire(ArrangementId arrangement) {
        endsArrangementId = arrangement.value();
    }

    /** Changes the pitch, which removes both signatures. */
    public ProposalEvent changePitch(Pitch changed, CommandContext context) {
        requireAllowed(ProposalAction.CHANGE_PITCH, context);
        pitch = changed;
        partners.removeSignatures();
        return transition(ProposalAction.CHANGE_PITCH, ProposalStepKind.PITCH_CHANGED, context);
    }

    /** Notes that the pair has changed its agreement; until the proposal is requested, this removes both signatures. */
    public ProposalEvent noteAgreementChanged(CommandContext context) {
        if (status == ProposalStatus.DRAFT || status == ProposalStatus.SOUNDING) {
            partners.removeSignatures();
        }
        return step(ProposalStepKind.AGREEMENT_CHANGED, context);
    }

    public ProposalEvent sign(CommandContext context) {
        requireAllowed(ProposalAction.SIGN, context);
        partners.sign(requirePerson(context), context.at());
        return transition(ProposalAction.SIGN, ProposalStepKind.SIGNED, context);
    }

    /** Shows the draft to the hiring manager without names. */
    public ProposalEvent sendSounding(CommandContext context) {
        requireAllowed(ProposalAction.SEND_SOUNDING, context);
        return transition(ProposalAction.SEND_SOUNDING, ProposalStepKind.SOUNDING_SENT, context);
    }

    /** The hiring manager is interested in the full request. */
    public ProposalEvent expressInterest(CommandContext context) {
        requireAllowed(ProposalAction.EXPRESS_INTEREST, context);
        return transition(ProposalAction.EXPRESS_INTEREST, ProposalStepKind.INTEREST_EXPRESSED, context);
    }

    /** Puts the pitch to the employer, which makes its statutory requests. */
    public ProposalEvent request(RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.REQUEST, context);
        requests.make(rules, context.at());
        return transition(ProposalAction.REQUEST, ProposalStepKind.REQUESTED, context);
    }

    /** Starts the review of a request, or of an appeal. */
    public ProposalEvent startReview(CommandContext context) {
        requireAllowed(ProposalAction.START_REVIEW, context);
        return transition(ProposalAction.START_REVIEW, ProposalStepKind.REVIEW_STARTED, context);
    }

    public ProposalEvent ask(UUID questionId, String text, CommandContext context) {
        requireAllowed(ProposalAction.ASK, context);
        questions.add(new Question(questionId, text, context.at()));
        return transition(ProposalAction.ASK, ProposalStepKind.INFORMATION_REQUESTED, context);
    }

    public ProposalEvent answer(String text, CommandContext context) {
        requireAllowed(ProposalAction.ANSWER, context);
        questions.stream().filter(question -> question.answer() == null).forEach(question -> question.answer(text, context.at()));
        return transition(ProposalAction.ANSWER, ProposalStepKind.INFORMATION_PROVIDED, context);
    }

    /** @param round null for the current one, or the next one where that is over */
    public ProposalEvent scheduleInterview(UUID interviewId, @Nullable Integer round, InterviewDetails slot,
            CommandContext context) {
        requireAllowed(ProposalAction.SCHEDULE_INTERVIEW, context);
        var alone = slot.person();
        if (alone != null && partners.find(alone).isEmpty()) {
            throw new InvalidValue("/personId", alone + " is not a partner in this proposal.");
        }
        if (slot.endsAt().isBefore(createdAt)) {
            throw new InvalidValue("/endsAt",
                    "The interview would end at " + slot.endsAt() + ", before this proposal was created at " + createdAt + ".");
        }
        interviews.add(Interview.scheduled(interviewId, round == null ? InterviewRounds.currentRound(interviews) : round, slot,
                context.at()));
        return transition(ProposalAction.SCHEDULE_INTERVIEW, ProposalStepKind.INTERVIEW_SCHEDULED, context);
    }

    public ProposalEvent rescheduleInterview(Interview interview, RescheduleRequest appointment, CommandContext context) {
        requireAllowed(ProposalAction.RESCHEDULE_INTERVIEW, context);
        interview.reschedule(appointment.details(interview), context.at());
        return transition(ProposalAction.RESCHEDULE_INTERVIEW, ProposalStepKind.INTERVIEW_RESCHEDULED, context);
    }

    public ProposalEvent score(Interview interview, UUID cardId, ScorecardRequest card, CommandContext context) {
        requireAllowed(ProposalAction.SCORE_INTERVIEW, context);
        interview.score(cardId, card, context.at());
        return transition(ProposalAction.SCORE_INTERVIEW, ProposalStepKind.INTERVIEW_SCORED, context);
    }

    public ProposalEvent recordOutcome(Interview interview, InterviewResult result,
            @Nullable PartnerConsequence partnerConsequence, CommandContext context) {
        requireAllowed(ProposalAction.RECORD_OUTCOME, context);
        interview.record(result, partnerConsequence, context.at());
        return transition(ProposalAction.RECORD_OUTCOME, switch (result) {
            case PASSED, FAILED -> ProposalStepKind.INTERVIEW_HELD;
            case NO_SHOW -> ProposalStepKind.INTERVIEW_MISSED;
            case CANCELLED -> ProposalStepKind.INTERVIEW_CANCELLED;
        }, context);
    }

    /** Offers the role, or offers it again on other terms, which both partners have to accept again. */
    public ProposalEvent offer(Offer made, CommandContext context) {
        requireAllowed(ProposalAction.OFFER, context);
        negotiation.makeOffer(made, context.at());
        return transition(ProposalAction.OFFER, ProposalStepKind.OFFERED, context);
    }

    /** The line manager of a partner agrees to the release. */
    public ProposalEvent agreeRelease(PersonId person, LocalDate on, CommandContext context) {
        requireAllowed(ProposalAction.AGREE_RELEASE, context);
        negotiation.agreeRelease(person, partners.people(), on);
        return transition(ProposalAction.AGREE_RELEASE, ProposalStepKind.RELEASE_AGREED, context);
    }

    /** A partner asks for other terms; a second counter-offer replaces the first. */
    public ProposalEvent counter(UUID counterId, CounterOffer.Wish wish, BigDecimal maxTotalShare, CommandContext context) {
        requireAllowed(ProposalAction.COUNTER, context);
        negotiation.counter(counterId, requirePerson(context), wish, maxTotalShare, context.at());
        return transition(ProposalAction.COUNTER, ProposalStepKind.COUNTERED, context);
    }

    public ProposalEvent withdrawCounter(CommandContext context) {
        requireAllowed(ProposalAction.WITHDRAW_COUNTER, context);
        negotiation.withdrawCounter(context.at());
        return transition(ProposalAction.WITHDRAW_COUNTER, ProposalStepKind.COUNTER_WITHDRAWN, context);
    }

    /**
     * The employer changes the offer as the counter-offer asks, or leaves it.
     *
     * @param expiresAt until when the changed offer may be accepted at least
     */
    public ProposalEvent answerCounter(boolean agreed, @Nullable String answer, Instant expiresAt, CommandContext context) {
        requireAllowed(ProposalAction.ANSWER_COUNTER, context);
        negotiation.answerCounter(agreed, answer, expiresAt, context.at());
        return transition(ProposalAction.ANSWER_COUNTER,
                agreed ? ProposalStepKind.COUNTER_AGREED : ProposalStepKind.COUNTER_DECLINED, context);
    }

    /** A partner accepts the offer; the second acceptance is the hire, and a step of its own. */
    public List<ProposalEvent> accept(RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.ACCEPT, context);
        negotiation.setAcceptance(requirePerson(context), partners.people(), context.at());
        var accepted = step(ProposalStepKind.ACCEPTED, context);
        if (!negotiation.isAcceptedByBoth()) {
            return List.of(accepted);
        }
        requests.grant(rules, context.at());
        return List.of(accepted, transition(ProposalAction.ACCEPT, ProposalStepKind.HIRED, context));
    }

    public ProposalEvent refuse(Refusal refusal, RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.REFUSE, context);
        requests.refuse(refusal, rules, context.at());
        explanation = refusal.explanation();
        appealable = appealReason == null && (requests.isEmpty() || requests.isAppealOpen());
        partners.cancelWithdrawals();
        return transition(ProposalAction.REFUSE, ProposalStepKind.REFUSED, context);
    }

    public ProposalEvent appeal(String reason, RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.APPEAL, context);
        requests.appeal(rules, context.at());
        appealReason = reason;
        appealable = false;
        return transition(ProposalAction.APPEAL, ProposalStepKind.APPEALED, context);
    }

    /** Makes a refusal final, dismisses an appeal, or ends a sounding that met no interest. */
    public ProposalEvent close(@Nullable String reason, CommandContext context) {
        requireAllowed(ProposalAction.CLOSE, context);
        explanation = reason == null ? explanation : reason;
        requests.dismissAppeals();
        return transition(ProposalAction.CLOSE, ProposalStepKind.CLOSED, context);
    }

    /** Records a meeting with a partner about their statutory request, or about the appeal. */
    public ProposalEvent recordMeeting(PersonId person, @Nullable LocalDate day, RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.RECORD_MEETING, context);
        requests.recordMeeting(person, day, rules, context.at());
        return step(ProposalStepKind.MEETING_HELD, context);
    }

    /** Asks for an extension of the time to decide on a statutory request, or agrees to it. */
    public ProposalEvent extendDeadline(PersonId person, LocalDate until, @Nullable LocalDate trialUntil, RuleSets rules,
            CommandContext context) {
        requireAllowed(ProposalAction.EXTEND_DEADLINE, context);
        var agreed = requests.extendDeadline(person, until, trialUntil, rules, context);
        return step(agreed ? ProposalStepKind.DEADLINE_EXTENDED : ProposalStepKind.EXTENSION_REQUESTED, context);
    }

    /**
     * Warns of the deadlines of the law that are near, and applies those that have passed, each once. The status changes only
     * where a refusal becomes final.
     */
    public List<ProposalEvent> applyDeadlines(RuleSets rules, Instant now) {
        var context = CommandContext.ofScheduler(now);
        var events = new ArrayList<ProposalEvent>();
        requests.applyDeadlines(rules, now).forEach(step -> events.add(step(step, context)));
        if (status == ProposalStatus.REFUSED && !requests.isAppealOpen()
                && events.stream().anyMatch(event -> event.step() == ProposalStepKind.APPEAL_TIME_OVER)) {
            events.add(close(null, context));
        }
        return events;
    }

    /**
     * Requests withdrawal as a partner: the first partner leaves the status as it is, and the other one is asked; the second one
     * withdraws it. Everyone else who may withdraw it does so at once.
     */
    public ProposalEvent withdraw(RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.WITHDRAW, context);
        if (context.person() != null) {
            partners.requestWithdrawal(context.person(), context.at());
            negotiation.setAcceptance(context.person(), partners.people(), null);
            if (!partners.areBothLeaving()) {
                return step(ProposalStepKind.WITHDRAWAL_REQUESTED, context);
            }
        }
        requests.withdraw(rules, context.at());
        return transition(ProposalAction.WITHDRAW, ProposalStepKind.WITHDRAWN, context);
    }

    public ProposalEvent cancelWithdrawal(CommandContext context) {
        requireAllowed(ProposalAction.CANCEL_WITHDRAWAL, context);
        partners.cancelWithdrawal(requirePerson(context));
        return transition(ProposalAction.CANCEL_WITHDRAWAL, ProposalStepKind.WITHDRAWAL_CANCELLED, context);
    }

    public ProposalEvent raiseConcern(UUID concernId, ConcernKind kind, String text, CommandContext context) {
        requireAllowed(ProposalAction.RAISE_CONCERN, context);
        concerns.add(Concern.raised(concernId, kind, text, context));
        return transition(ProposalAction.RAISE_CONCERN, ProposalStepKind.CONCERN_RAISED, context);
    }

    public ProposalEvent answerConcern(Concern concern, String answer, @Nullable String evidence, CommandContext context) {
        requireAllowed(ProposalAction.ANSWER_CONCERN, context);
        concern.answer(answer, evidence, context);
        return transition(ProposalAction.ANSWER_CONCERN, ProposalStepKind.CONCERN_ANSWERED, context);
    }

    public ProposalEvent resolveConcern(Concern concern, boolean resolved, CommandContext context) {
        requireAllowed(ProposalAction.RESOLVE_CONCERN, context);
        concern.resolve(resolved, context.at());
        return transition(ProposalAction.RESOLVE_CONCERN,
                resolved ? ProposalStepKind.CONCERN_RESOLVED : ProposalStepKind.CONCERN_LEFT_UNRESOLVED, context);
    }

    /** Nobody went on with it in time, or an offer expired. */
    public ProposalEvent lapse(RuleSets rules, CommandContext context) {
        requireAllowed(ProposalAction.LAPSE, context);
        requests.withdraw(rules, context.at());
        return transition(ProposalAction.LAPSE, ProposalStepKind.LAPSED, context);
    }

    /**
     * Forgets a partner who was erased. All free texts go, since the pair wrote together and others wrote about both; status,
     * times, codes and the numbers of an offer stay, for the other partner and for the counts.
     */
    public void forget(PersonId person, Instant at) {
        partners.erase(person);
        pitch = Pitch.REMOVED;
        explanation = null;
        appealReason = null;
        interviews.forEach(Interview::forgetTexts);
        concerns.forEach(Concern::forgetTexts);
        questions.forEach(Question::forgetTexts);
        negotiation.forgetTexts();
        requests.forget(person);
        version++;
        changedAt = at;
    }

    /** What the caller may do next, in the order of the life of a proposal. */
    public Set<ProposalAction> allowed(CommandContext context) {
        return new ProposalPolicy(this).allowed(context);
    }

    void requireAllowed(ProposalAction action, CommandContext context) {
        new ProposalPolicy(this).blocked(action, context).ifPresent(blocked -> {
            throw new IllegalTransition("You cannot " + action.phrase() + " now. " + blocked.reason());
        });
    }

    private static PersonId requirePerson(CommandContext context) {
        return Objects.requireNonNull(context.person(), "only a partner does this");
    }

    private ProposalEvent transition(ProposalAction action, ProposalStepKind step, CommandContext context) {
        var before = status;
        status = status.after(action).orElseThrow();
        if (before == ProposalStatus.INTERVIEWING && status != before) {
            interviews.stream().filter(Interview::isOpen).forEach(interview -> interview.cancel(context.at()));
        }
        return step(step, context);
    }

    private ProposalEvent step(ProposalStepKind step, CommandContext context) {
        version++;
        changedAt = context.at();
        timeline.add(new ProposalStep(step, status, context));
        return new ProposalEvent(id(), step, status, partnership(), role(), people(),
                people().stream().filter(this::hasEverSigned).toList(), context.at(), context.role().word());
    }

    /** The person as they may be shown: null for someone who was erased. */
    public @Nullable PersonId shown(@Nullable PersonId person) {
        return person == null || partners.find(person).filter(PartnerState::erased).isPresent() ? null : person;
    }

    /** Whether it was put before the employer at some time, as a sounding or in full. */
    public boolean isKnownToEmployer() {
        return timeline.contains(ProposalStepKind.SOUNDING_SENT) || timeline.contains(ProposalStepKind.REQUESTED);
    }

    /** Whether a partner has signed at some time, even if a later change of the pitch has removed the signature. */
    public boolean hasEverSigned(PersonId person) {
        return timeline.contains(ProposalStepKind.SIGNED, person);
    }

    /** Whether the pitch was put to the employer in full at some time. */
    public boolean wasRequested() {
        return timeline.contains(ProposalStepKind.REQUESTED);
    }

    boolean wasInterestExpressed() {
        return timeline.contains(ProposalStepKind.INTEREST_EXPRESSED);
    }

    public boolean isSignedByBoth() {
        return partners.haveBothSigned();
    }

    /** Whether the rules allow an appeal against the refusal that has not been made yet. */
    boolean isAppealable() {
        return appealable;
    }

    public ProposalId id() {
        return ProposalId.of(id);
    }

    public long version() {
        return version;
    }

    public ProposalStatus status() {
        return status;
    }

    public PartnershipId partnership() {
        return PartnershipId.of(partnershipId);
    }

    public RoleId role() {
        return RoleId.of(roleId);
    }

    /** The arrangement that ends with the hire, since the pair changes roles or a successor joins the remaining partner. */
    public Optional<ArrangementId> endsArrangement() {
        return Optional.ofNullable(endsArrangementId).map(ArrangementId::of);
    }

    public List<PersonId> people() {
        return partners.people().toList();
    }

    public Pair<PartnerState> partners() {
        return partners.pair();
    }

    Partners partnerStates() {
        return partners;
    }

    Negotiation negotiation() {
        return negotiation;
    }

    StatutoryRequests requests() {
        return requests;
    }

    /** The partner who has requested withdrawal, while the other one is asked. */
    public Optional<PartnerState> leaving() {
        return partners.leaving();
    }

    public Pitch pitch() {
        return pitch;
    }

    public Optional<Offer> offer() {
        return negotiation.offer();
    }

    /** When each partner accepted the offer; null for a partner who has not. */
    public Pair<@Nullable Instant> acceptances() {
        return negotiation.acceptances();
    }

    public @Nullable Instant acceptedAt(PersonId person) {
        return partners.people()
                .<@Nullable Instant, @Nullable Instant>zip(acceptances(), (one, at) -> one.equals(person) ? at : null)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Optional<String> appealReason() {
        return Optional.ofNullable(appealReason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<StatutoryRequest> statutoryRequests() {
        return requests.toList();
    }

    public List<Interview> interviews() {
        return Collections.unmodifiableList(interviews);
    }

    public Optional<Interview> interview(UUID interviewId) {
        return interviews.stream().filter(interview -> interview.id().equals(interviewId)).findFirst();
    }

    public List<Concern> concerns() {
        return Collections.unmodifiableList(concerns);
    }

    public Optional<Concern> concern(UUID concernId) {
        return concerns.stream().filter(concern -> concern.id().equals(concernId)).findFirst();
    }

    public List<CounterOffer> counterOffers() {
        return negotiation.counterOffers();
    }

    public List<Question> questions() {
        return Collections.unmodifiableList(questions);
    }

    public List<ProposalStep> timeline() {
        return timeline.entries();
    }
}
