package jobshare.proposal.ruleset;

import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL;
import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL_DECISION;
import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL_MEETING;
import static jobshare.proposal.ruleset.Deadline.Kind.DECISION;
import static jobshare.proposal.ruleset.Deadline.Kind.MEETING;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A person's own request, under the law, to change the contract of employment; a proposal carries none, one or two. */
@Entity
@Table(name = "statutory_request")
public class StatutoryRequest extends RequestState {

    @SuppressWarnings("NullAway.Init")
    protected StatutoryRequest() {
    }

    /** @param particulars of the employment, as far as the conditions of the law ask for them */
    public static StatutoryRequest prepared(UUID id, PersonId person, String jurisdiction, RuleSet rules,
            @Nullable LocalDate effectiveFrom, Particulars particulars) {
        var request = new StatutoryRequest();
        request.id = id;
        request.personId = person.value();
        request.jurisdiction = jurisdiction;
        request.ruleSet = rules.id();
        request.status = RequestStatus.PREPARED;
        request.effectiveFrom = effectiveFrom;
        request.particulars = particulars;
        return request;
    }

    /**
     * Makes it on the day it is in the zone of the law, which starts the clock. From then on these rules hold for it, whatever
     * comes into force later.
     *
     * @throws RuleBroken {@code notice-too-short} where the change is wanted sooner than the law allows to ask for;
     *         {@code condition-not-met} where the law gives this person no right to ask
     */
    public void make(RuleSet rules, Instant at) {
        var today = rules.dayOf(at);
        var earliest = rules.earliestEffect(today);
        if (effectiveFrom != null && effectiveFrom.isBefore(earliest)) {
            throw new RuleBroken("notice-too-short", "A change asked for on " + today + " can take effect under " + rules.title()
                    + " from " + earliest + " at the earliest, not from " + effectiveFrom + ".");
        }
        var effect = effectiveFrom == null ? earliest : effectiveFrom;
        rules.conditions().checkMet(particulars, rules.title(), today, effect);
        ruleSet = rules.id();
        madeOn = today;
        effectiveFrom = effect;
        extendable = rules.extension() != null;
        due(MEETING, rules.meetingDueOn(today), rules);
        due(DECISION, rules.decisionDueOn(today, effect, null), rules);
        status = RequestStatus.MADE;
    }

    private void due(Deadline.Kind kind, Optional<LocalDate> on, RuleSet rules) {
        on.ifPresent(day -> deadlines.put(kind, Deadline.on(day, rules)));
    }

    /** Whether an answer is still owed. */
    public boolean isPending() {
        return status == RequestStatus.MADE || status == RequestStatus.OVERDUE || status == RequestStatus.APPEALED;
    }

    /** The meeting was held; where the time to decide runs from it, it runs now. */
    public void met(RuleSet rules, LocalDate heldOn) {
        consultedOn = heldOn;
        if (appealedOn == null) {
            deadline(MEETING).ifPresent(deadline -> deadline.doneOn(heldOn));
            decideBy(rules.decisionDueOn(Objects.requireNonNull(madeOn), Objects.requireNonNull(effectiveFrom), heldOn), rules);
        } else if (!heldOn.isBefore(appealedOn)) {
            deadline(APPEAL_MEETING).ifPresent(deadline -> deadline.doneOn(heldOn));
            decideBy(Objects.requireNonNull(rules.appeal()).decisionDueOn(appealedOn, heldOn), rules);
        }
    }

    /** Moves an open time to decide, unless both sides have agreed on it. */
    private void decideBy(Optional<LocalDate> dueOn, RuleSet rules) {
        dueOn.ifPresent(day -> decisionDeadline()
                .filter(deadline -> deadline.isOpen() && !deadline.isExtended() && !deadline.dueOn().equals(day))
                .ifPresent(_ -> due(decisionKind(), Optional.of(day), rules)));
    }

    /** One side asks for more time. @return whether the other one had asked for the same, so that it is agreed now */
    public boolean extend(MoreTime wanted, RuleSet rules) {
        if (moreTime == null || !moreTime.isAgreedBy(wanted)) {
            moreTime = wanted;
            return false;
        }
        moreTime = null;
        trialUntil = wanted.trialUntil();
        deadlines.put(decisionKind(), Deadline.extendedTo(wanted.until(), rules));
        status = appealedOn == null ? RequestStatus.MADE : RequestStatus.APPEALED;
        return true;
    }

    public void warned(Deadline.Kind kind, Instant at) {
        Objects.requireNonNull(deadlines.get(kind)).warned(at);
    }

    /** A deadline has passed, and what was to be done by then was not done. */
    public void pass(Deadline.Kind kind, RuleSet rules, Instant at) {
        Objects.requireNonNull(deadlines.get(kind)).pass();
        if (kind == DECISION || kind == APPEAL_DECISION) {
            if (appealedOn == null && rules.silence() == Silence.GRANTED) {
                decide(RequestStatus.GRANTED_BY_SILENCE, rules, at);
            } else {
                status = RequestStatus.OVERDUE;
            }
        }
    }

    public void grant(RuleSet rules, Instant at) {
        if (isPending()) {
            decide(RequestStatus.GRANTED, rules, at);
        }
    }

    /**
     * Refuses it.
     *
     * @param heardOn the day on which the person was heard, where it is told with the refusal and not before
     */
    public void refuse(RuleSet rules, @Nullable String ground, @Nullable String whyReasonable, @Nullable LocalDate heardOn,
            Instant at) {
        this.ground = ground;
        this.whyReasonable = whyReasonable;
        if (heardOn != null) {
            met(rules, heardOn);
        }
        decide(RequestStatus.REFUSED, rules, at);
        if (appealedOn == null) {
            due(APPEAL, Optional.ofNullable(rules.appeal()).map(appeal -> appeal.lastDay(rules.dayOf(at))), rules);
        }
    }

    /** By when an appeal against its refusal may still be made, or empty where none may. */
    public Optional<Deadline> openAppeal() {
        return status == RequestStatus.REFUSED ? deadline(APPEAL).filter(Deadline::isOpen) : Optional.empty();
    }

    /** The person appeals, which starts the clock for the answer; what has been granted stays so. */
    public void appeal(RuleSet rules, Instant at) {
        var rule = Objects.requireNonNull(rules.appeal());
        var today = rules.dayOf(at);
        appealedOn = today;
        status = RequestStatus.APPEALED;
        deadlines.get(APPEAL).keep();
        due(APPEAL_MEETING, rule.meetingDueOn(today), rules);
        due(APPEAL_DECISION, rule.decisionDueOn(today, null), rules);
        if (rule.decidedWithin() == null) {
            deadline(DECISION).ifPresent(Deadline::reopen);
        }
    }

    /** The appeal is dismissed, and the refusal stands from the day on which it was made. */
    public void letRefusalStand() {
        if (appealedOn != null && isPending()) {
            status = RequestStatus.REFUSED;
            settle(true);
        }
    }

    public void withdraw(RuleSet rules, Instant at) {
        if (isPending() || status == RequestStatus.PREPARED) {
            decide(RequestStatus.WITHDRAWN, rules, at);
        }
    }

    private void decide(RequestStatus decision, RuleSet rules, Instant at) {
        status = decision;
        decidedOn = rules.dayOf(at);
        settle(decision != RequestStatus.WITHDRAWN);
    }

    private void settle(boolean decided) {
        moreTime = null;
        deadlines.forEach((kind, deadline) -> {
            if (decided && (kind == DECISION || kind == APPEAL_DECISION)) {
                deadline.keep();
            } else {
                deadline.drop();
            }
        });
    }

    /** Forgets what was written in free words, and of someone who was erased what was told of the employment. */
    public void forget(PersonId erased) {
        whyReasonable = null;
        if (erased.equals(person())) {
            particulars = Particulars.NONE;
        }
    }
}
