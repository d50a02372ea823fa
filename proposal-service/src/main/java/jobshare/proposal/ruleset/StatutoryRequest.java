package jobshare.proposal.ruleset;

import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL;
import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL_DECISION;
import static jobshare.proposal.ruleset.Deadline.Kind.APPEAL_MEETING;
import static jobshare.proposal.ruleset.Deadline.Kind.DECISION;
import static jobshare.proposal.ruleset.Deadline.Kind.MEETING;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A person's statutory request to change their contract of employment. A proposal has none, one or two. */
@Entity
@Table(name = "statutory_request")
public class StatutoryRequest {

    @Id
    private UUID id;
    private UUID personId;
    private String jurisdiction;
    private String ruleSet;
    @Enumerated(EnumType.STRING)
    private StatutoryRequestStatus status;
    @Embedded
    private EmploymentDetails employment;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String ground;
    private @Nullable String whyReasonable;
    private @Nullable LocalDate consultedOn;
    private @Nullable LocalDate appealedOn;
    private boolean extendable;
    private @Nullable LocalDate trialUntil;
    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "extension_until"))
    @AttributeOverride(name = "trialUntil", column = @Column(name = "extension_trial_until"))
    @AttributeOverride(name = "requestedBy", column = @Column(name = "extension_requested_by"))
    private @Nullable DecisionExtension extension;
    @ElementCollection
    @CollectionTable(name = "statutory_request_deadline", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Deadline.Kind, Deadline> deadlines = new EnumMap<>(Deadline.Kind.class);

    protected StatutoryRequest() {
    }

    /** @param employment the details that the conditions of the law refer to */
    public static StatutoryRequest prepared(UUID id, PersonId person, String jurisdiction, RuleSet rules,
            @Nullable LocalDate effectiveFrom, EmploymentDetails employment) {
        var request = new StatutoryRequest();
        request.id = id;
        request.personId = person.value();
        request.jurisdiction = jurisdiction;
        request.ruleSet = rules.id();
        request.status = StatutoryRequestStatus.PREPARED;
        request.effectiveFrom = effectiveFrom;
        request.employment = employment;
        return request;
    }

    /**
     * Makes the request and starts its deadlines. The date is the current date in the time zone of the law. These rules apply to
     * the request from then on, even if other rules come into force later.
     *
     * @throws RuleViolation {@code notice-too-short} if the change would take effect earlier than the law allows;
     *         {@code condition-not-met} if the person has no right to make the request
     */
    public void make(RuleSet rules, Instant at) {
        var today = rules.dayOf(at);
        var earliest = rules.earliestEffect(today);
        if (effectiveFrom != null && effectiveFrom.isBefore(earliest)) {
            throw new RuleViolation("notice-too-short", "Under " + rules.title() + ", a change requested on " + today
                    + " takes effect on " + earliest + " at the earliest, not on " + effectiveFrom + ".");
        }
        var effect = effectiveFrom == null ? earliest : effectiveFrom;
        rules.conditions().requireMet(employment, rules.title(), today, effect);
        ruleSet = rules.id();
        madeOn = today;
        effectiveFrom = effect;
        extendable = rules.extension() != null;
        setDeadline(MEETING, rules.meetingDueOn(today), rules);
        setDeadline(DECISION, rules.decisionDueOn(today, effect, null), rules);
        status = StatutoryRequestStatus.MADE;
    }

    private void setDeadline(Deadline.Kind kind, Optional<LocalDate> dueOn, RuleSet rules) {
        dueOn.ifPresent(day -> deadlines.put(kind, Deadline.on(day, rules)));
    }

    /** Whether the employer still has to decide. */
    public boolean isPending() {
        return StatutoryRequestStatus.PENDING.contains(status);
    }

    /** Records the meeting. If the time to decide runs from the meeting, it starts now. */
    public void recordMeeting(RuleSet rules, LocalDate heldOn) {
        consultedOn = heldOn;
        if (appealedOn == null) {
            deadline(MEETING).ifPresent(deadline -> deadline.doneOn(heldOn));
            moveDecision(rules.decisionDueOn(Objects.requireNonNull(madeOn), Objects.requireNonNull(effectiveFrom), heldOn),
                    rules);
        } else if (!heldOn.isBefore(appealedOn)) {
            deadline(APPEAL_MEETING).ifPresent(deadline -> deadline.doneOn(heldOn));
            moveDecision(Objects.requireNonNull(rules.appeal()).decisionDueOn(appealedOn, heldOn), rules);
        }
    }

    /** Moves an open decision deadline, unless both parties have agreed on it. */
    private void moveDecision(Optional<LocalDate> dueOn, RuleSet rules) {
        dueOn.ifPresent(day -> decisionDeadline()
                .filter(deadline -> deadline.isOpen() && !deadline.isExtended() && !deadline.dueOn().equals(day))
                .ifPresent(_ -> setDeadline(decisionKind(), Optional.of(day), rules)));
    }

    /**
     * Requests an extension, or agrees to the one that the other party has requested.
     *
     * @return whether both parties have now agreed
     */
    public boolean extend(DecisionExtension wanted, RuleSet rules) {
        if (extension == null || !extension.isAgreedBy(wanted)) {
            extension = wanted;
            return false;
        }
        extension = null;
        trialUntil = wanted.trialUntil();
        deadlines.put(decisionKind(), Deadline.extendedTo(wanted.until(), rules));
        status = appealedOn == null ? StatutoryRequestStatus.MADE : StatutoryRequestStatus.APPEALED;
        return true;
    }

    public void warned(Deadline.Kind kind, Instant at) {
        Objects.requireNonNull(deadlines.get(kind)).warned(at);
    }

    /** Marks a deadline as missed, with the effect that the law gives to it. */
    public void miss(Deadline.Kind kind, RuleSet rules, Instant at) {
        Objects.requireNonNull(deadlines.get(kind)).miss();
        if (kind == DECISION || kind == APPEAL_DECISION) {
            if (appealedOn == null && rules.noDecisionEffect() == NoDecisionEffect.GRANTED) {
                decide(StatutoryRequestStatus.DEEMED_GRANTED, rules, at);
            } else {
                status = StatutoryRequestStatus.OVERDUE;
            }
        }
    }

    public void grant(RuleSet rules, Instant at) {
        if (isPending()) {
            decide(StatutoryRequestStatus.GRANTED, rules, at);
        }
    }

    /**
     * Refuses the request.
     *
     * @param heardOn the date on which the person was heard, if it is reported with the refusal; null if it was recorded before
     */
    public void refuse(RuleSet rules, @Nullable String ground, @Nullable String whyReasonable, @Nullable LocalDate heardOn,
            Instant at) {
        this.ground = ground;
        this.whyReasonable = whyReasonable;
        if (heardOn != null) {
            recordMeeting(rules, heardOn);
        }
        decide(StatutoryRequestStatus.REFUSED, rules, at);
        if (appealedOn == null) {
            setDeadline(APPEAL, Optional.ofNullable(rules.appeal()).map(appeal -> appeal.lastDay(rules.dayOf(at))), rules);
        }
    }

    /** The deadline for an appeal against the refusal; empty if no appeal is possible. */
    public Optional<Deadline> openAppeal() {
        return status == StatutoryRequestStatus.REFUSED ? deadline(APPEAL).filter(Deadline::isOpen) : Optional.empty();
    }

    /** Appeals against the refusal and starts the deadlines of the appeal. */
    public void appeal(RuleSet rules, Instant at) {
        var rule = Objects.requireNonNull(rules.appeal());
        var today = rules.dayOf(at);
        appealedOn = today;
        status = StatutoryRequestStatus.APPEALED;
        deadline(APPEAL).ifPresent(Deadline::meet);
        setDeadline(APPEAL_MEETING, rule.meetingDueOn(today), rules);
        setDeadline(APPEAL_DECISION, rule.decisionDueOn(today, null), rules);
        if (rule.decidedWithin() == null) {
            deadline(DECISION).ifPresent(Deadline::reopen);
        }
    }

    /** Dismisses the appeal. The refusal keeps its original date. */
    public void dismissAppeal() {
        if (appealedOn != null && isPending()) {
            status = StatutoryRequestStatus.REFUSED;
            closeDeadlines(true);
        }
    }

    public void withdraw(RuleSet rules, Instant at) {
        if (isPending() || status == StatutoryRequestStatus.PREPARED) {
            decide(StatutoryRequestStatus.WITHDRAWN, rules, at);
        }
    }

    private void decide(StatutoryRequestStatus decision, RuleSet rules, Instant at) {
        status = decision;
        decidedOn = rules.dayOf(at);
        closeDeadlines(decision != StatutoryRequestStatus.WITHDRAWN);
    }

    private void closeDeadlines(boolean decided) {
        extension = null;
        deadlines.forEach((kind, deadline) -> {
            if (decided && (kind == DECISION || kind == APPEAL_DECISION)) {
                deadline.meet();
            } else {
                deadline.cancel();
            }
        });
    }

    /** Deletes free text; and for the erased person also the employment details. */
    public void forget(PersonId erased) {
        whyReasonable = null;
        if (erased.equals(person())) {
            employment = EmploymentDetails.NONE;
        }
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return PersonId.of(personId);
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    /** The id of the rule set that applies to the request. */
    public String ruleSet() {
        return ruleSet;
    }

    public StatutoryRequestStatus status() {
        return status;
    }

    public EmploymentDetails employment() {
        return employment;
    }

    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate madeOn() {
        return madeOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** The date on which the request was granted or refused; null if it was neither. */
    public @Nullable LocalDate decidedByEmployerOn() {
        return switch (status) {
            case GRANTED, DEEMED_GRANTED, REFUSED -> decidedOn;
            case PREPARED, MADE, OVERDUE, APPEALED, WITHDRAWN -> null;
        };
    }

    public @Nullable String ground() {
        return ground;
    }

    public @Nullable String whyReasonable() {
        return whyReasonable;
    }

    /** The date of the last meeting with the person. */
    public @Nullable LocalDate consultedOn() {
        return consultedOn;
    }

    public @Nullable LocalDate appealedOn() {
        return appealedOn;
    }

    /** Whether the law allows both parties to agree on more time to decide. */
    public boolean isExtendable() {
        return extendable;
    }

    /** The last day of the trial for which an extension was agreed. */
    public @Nullable LocalDate trialUntil() {
        return trialUntil;
    }

    /** The extension that one party has requested and the other has not agreed to. */
    public Optional<DecisionExtension> extension() {
        return Optional.ofNullable(extension);
    }

    /** All deadlines, in the order of the procedure. */
    public SortedMap<Deadline.Kind, Deadline> deadlines() {
        return new TreeMap<>(deadlines);
    }

    public Optional<Deadline> deadline(Deadline.Kind kind) {
        return Optional.ofNullable(deadlines.get(kind));
    }

    /** The deadline for the decision: on the appeal if that has a deadline of its own, otherwise on the request. */
    public Optional<Deadline> decisionDeadline() {
        return deadline(decisionKind());
    }

    private Deadline.Kind decisionKind() {
        return deadlines.containsKey(APPEAL_DECISION) ? APPEAL_DECISION : DECISION;
    }
}
