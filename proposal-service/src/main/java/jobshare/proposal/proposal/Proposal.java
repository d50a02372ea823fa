package jobshare.proposal.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.concern.Question;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.Interviews;
import jobshare.proposal.interview.MeansForOther;
import jobshare.proposal.interview.NewAppointment;
import jobshare.proposal.interview.NewScorecard;
import jobshare.proposal.interview.Slot;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/**
 * The pitch of a pair for a role. Each command checks that it is legal, changes the proposal, writes its step on the timeline and
 * returns it as an event. What is legal is decided in one place: the table of {@link ProposalStatus}, then {@link ProposalMoves}.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends ProposalOffers {

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
    }

    /**
     * Drafts a pitch.
     *
     * @param people the two partners, in the order of the partnership
     */
    public static Drafted draft(ProposalId id, PartnershipId partnership, List<PersonId> people, RoleId role, Pitch pitch,
            List<StatutoryRequest> requests, Act act) {
        var proposal = new Proposal();
        proposal.id = id.value();
        proposal.status = ProposalStatus.DRAFT;
        proposal.partnershipId = partnership.value();
        proposal.roleId = role.value();
        proposal.pitch = pitch;
        proposal.first = new Party(people.getFirst());
        proposal.second = new Party(people.getLast());
        proposal.statutoryRequests.addAll(requests);
        proposal.createdAt = act.at();
        return new Drafted(proposal, proposal.step(Step.DRAFTED, act));
    }

    /** Changes the pitch; who has signed it signs again. */
    public ProposalEvent changePitch(Pitch changed, Act act) {
        check(Action.CHANGE_PITCH, act.person());
        pitch = changed;
        first.forgetSignature();
        second.forgetSignature();
        return move(Action.CHANGE_PITCH, Step.PITCH_CHANGED, act);
    }

    /** What the two agree on has changed, and with it who covers what; before it is requested it is signed again. */
    public ProposalEvent agreementChanged(Act act) {
        if (status == ProposalStatus.DRAFT || status == ProposalStatus.SOUNDING) {
            parties().forEach(Party::forgetSignature);
        }
        return step(Step.AGREEMENT_CHANGED, act);
    }

    public ProposalEvent sign(Act act) {
        check(Action.SIGN, act.person());
        actor(act).sign(act.at());
        return move(Action.SIGN, Step.SIGNED, act);
    }

    /** Shows the draft nameless to the hiring manager, to test the water. */
    public ProposalEvent sound(Act act) {
        check(Action.SOUND, act.person());
        return move(Action.SOUND, Step.SOUNDED, act);
    }

    /** The hiring manager would like to see the full request. */
    public ProposalEvent welcome(Act act) {
        check(Action.WELCOME, act.person());
        return move(Action.WELCOME, Step.WELCOMED, act);
    }

    /** Puts the pitch to the employer, which makes the statutory requests in it. */
    public ProposalEvent request(RuleSets rules, Act act) {
        check(Action.REQUEST, act.person());
        for (var request : statutoryRequests) {
            request.make(StatutorySteps.rulesFor(request, rules, act.at()), act.at());
        }
        return move(Action.REQUEST, Step.REQUESTED, act);
    }

    /** Begins to look at a request, or to look again after an appeal. */
    public ProposalEvent startReview(Act act) {
        check(Action.START_REVIEW, act.person());
        return move(Action.START_REVIEW, Step.REVIEW_STARTED, act);
    }

    public ProposalEvent ask(UUID questionId, String text, Act act) {
        check(Action.ASK, act.person());
        questions.add(new Question(questionId, text, act.at()));
        return move(Action.ASK, Step.INFORMATION_ASKED, act);
    }

    public ProposalEvent answer(String text, Act act) {
        check(Action.ANSWER, act.person());
        questions.stream().filter(question -> question.answer() == null).forEach(question -> question.answer(text, act.at()));
        return move(Action.ANSWER, Step.INFORMATION_GIVEN, act);
    }

    /** @param round null for the current one, or the next where that is over */
    public ProposalEvent scheduleInterview(UUID interviewId, @Nullable Integer round, Slot slot, Act act) {
        check(Action.SCHEDULE_INTERVIEW, act.person());
        var alone = slot.person();
        if (alone != null && party(alone).isEmpty()) {
            throw new InvalidValue("/personId", alone + " is neither of the two partners of this proposal.");
        }
        if (slot.endsAt().isBefore(createdAt)) {
            throw new InvalidValue("/endsAt",
                    "An interview that ended at " + slot.endsAt() + " was before this pitch, which is of "
                            + createdAt + ".");
        }
        interviews.add(Interview.scheduled(interviewId, round == null ? Interviews.round(interviews) : round, slot, act.at()));
        return move(Action.SCHEDULE_INTERVIEW, Step.INTERVIEW_SCHEDULED, act);
    }

    public ProposalEvent rescheduleInterview(Interview interview, NewAppointment appointment, Act act) {
        check(Action.RESCHEDULE_INTERVIEW, act.person());
        interview.reschedule(appointment.slot(interview), act.at());
        return move(Action.RESCHEDULE_INTERVIEW, Step.INTERVIEW_RESCHEDULED, act);
    }

    /** One of the panel says what they thought. */
    public ProposalEvent score(Interview interview, UUID cardId, NewScorecard card, Act act) {
        check(Action.SCORE_INTERVIEW, act.person());
        interview.score(cardId, card, act.at());
        return move(Action.SCORE_INTERVIEW, Step.INTERVIEW_SCORED, act);
    }

    public ProposalEvent recordOutcome(Interview interview, InterviewResult result, @Nullable MeansForOther meansForOther,
            Act act) {
        check(Action.RECORD_OUTCOME, act.person());
        interview.record(result, meansForOther, act.at());
        return move(Action.RECORD_OUTCOME, switch (result) {
            case PASSED, FAILED -> Step.INTERVIEW_HELD;
            case NO_SHOW -> Step.INTERVIEW_MISSED;
            case CANCELLED -> Step.INTERVIEW_CANCELLED;
        }, act);
    }

    public ProposalEvent refuse(Refusal refusal, RuleSets rules, Act act) {
        check(Action.REFUSE, act.person());
        refusal.check(statutoryRequests, rules, act.at());
        for (var request : statutoryRequests) {
            if (request.isPending()) {
                var reason = refusal.of(request.person());
                request.refuse(rules.named(request.ruleSet()), reason.ground(), reason.whyReasonable(), reason.consultedOn(),
                        act.at());
            }
        }
        explanation = refusal.explanation();
        appealable = appealReason == null && (statutoryRequests.isEmpty() || StatutorySteps.appealOpen(this));
        parties().forEach(Party::stay);
        return move(Action.REFUSE, Step.REFUSED, act);
    }

    public ProposalEvent appeal(String reason, RuleSets rules, Act act) {
        check(Action.APPEAL, act.person());
        new StatutorySteps(this, rules).appeal(act.at());
        appealReason = reason;
        appealable = false;
        return move(Action.APPEAL, Step.APPEALED, act);
    }

    /** Lets a refusal stand, or ends a sounding that met no interest. */
    public ProposalEvent close(@Nullable String why, Act act) {
        check(Action.CLOSE, act.person());
        explanation = why == null ? explanation : why;
        statutoryRequests.forEach(StatutoryRequest::letRefusalStand);
        return move(Action.CLOSE, Step.CLOSED, act);
    }

    /**
     * A partner wants to withdraw. The first who says so leaves the status as it is, and the other one is asked; the second
     * ends it. Anyone else who may withdraw it ends it at once.
     */
    public ProposalEvent withdraw(RuleSets rules, Act act) {
        check(Action.WITHDRAW, act.person());
        if (act.person() != null) {
            var other = other(act.person());
            actor(act).leave(act.at());
            if (other.leavingSince() == null) {
                return step(Step.WITHDRAWAL_ASKED, act);
            }
        }
        statutoryRequests.forEach(request -> request.withdraw(rules.named(request.ruleSet()), act.at()));
        return move(Action.WITHDRAW, Step.WITHDRAWN, act);
    }

    /** A partner who wanted to withdraw stays after all. */
    public ProposalEvent stay(Act act) {
        check(Action.STAY, act.person());
        actor(act).stay();
        return move(Action.STAY, Step.STAYED, act);
    }

    public ProposalEvent raiseConcern(UUID concernId, ConcernKind kind, String text, Act act) {
        check(Action.RAISE_CONCERN, act.person());
        concerns.add(Concern.raised(concernId, kind, text, act));
        return move(Action.RAISE_CONCERN, Step.CONCERN_RAISED, act);
    }

    public ProposalEvent answerConcern(Concern concern, String answer, @Nullable String evidence, Act act) {
        check(Action.ANSWER_CONCERN, act.person());
        concern.answer(answer, evidence, act);
        return move(Action.ANSWER_CONCERN, Step.CONCERN_ANSWERED, act);
    }

    public ProposalEvent resolveConcern(Concern concern, boolean resolved, Act act) {
        check(Action.RESOLVE_CONCERN, act.person());
        concern.settle(resolved, act.at());
        return move(Action.RESOLVE_CONCERN, resolved ? Step.CONCERN_RESOLVED : Step.CONCERN_LEFT_STANDING, act);
    }

    /** Nobody went on with it in time, or an offer ran out. */
    public ProposalEvent lapse(RuleSets rules, Act act) {
        check(Action.LAPSE, act.person());
        statutoryRequests.forEach(request -> request.withdraw(rules.named(request.ruleSet()), act.at()));
        return move(Action.LAPSE, Step.LAPSED, act);
    }
}
