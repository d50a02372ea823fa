package jobshare.proposal.ruleset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A person's own request, under the law, to change the contract of employment; a proposal carries none, one or two. */
@Entity
@Table(name = "statutory_request")
public class StatutoryRequest {

    @Id
    private UUID id;
    private UUID personId;
    private String jurisdiction;
    private String ruleSet;
    @Enumerated(EnumType.STRING)
    private RequestStatus status;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate decisionDueOn;
    private @Nullable Instant decisionDueAt;
    private @Nullable Instant warnAt;
    private @Nullable Instant warnedAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable String ground;
    private @Nullable LocalDate consultedOn;

    @SuppressWarnings("NullAway.Init")
    protected StatutoryRequest() {
    }

    private StatutoryRequest(UUID id, PersonId person, String jurisdiction, RuleSet rules, @Nullable LocalDate effectiveFrom) {
        this.id = id;
        this.personId = person.value();
        this.jurisdiction = jurisdiction;
        this.ruleSet = rules.id();
        this.status = RequestStatus.PREPARED;
        this.effectiveFrom = effectiveFrom;
    }

    public static StatutoryRequest prepared(UUID id, PersonId person, String jurisdiction, RuleSet rules,
            @Nullable LocalDate effectiveFrom) {
        return new StatutoryRequest(id, person, jurisdiction, rules, effectiveFrom);
    }

    /**
     * Makes it on the day it is in the zone of the law, which starts the clock.
     *
     * @throws RuleBroken {@code notice-too-short} where the change is wanted sooner than the law allows to ask for
     */
    public void make(RuleSet rules, Instant at) {
        var today = LocalDate.ofInstant(at, rules.timeZone());
        var earliest = rules.earliestEffect(today);
        if (effectiveFrom != null && effectiveFrom.isBefore(earliest)) {
            throw new RuleBroken("notice-too-short", "A change asked for on " + today + " can take effect under " + rules.title()
                    + " from " + earliest + " at the earliest, not from " + effectiveFrom + ".");
        }
        ruleSet = rules.id();
        madeOn = today;
        effectiveFrom = effectiveFrom == null ? earliest : effectiveFrom;
        rules.deadlines(madeOn, effectiveFrom).ifPresent(deadlines -> {
            decisionDueOn = deadlines.decisionDueOn();
            decisionDueAt = deadlines.decisionDueAt();
            warnAt = deadlines.warnAt();
        });
        status = RequestStatus.MADE;
    }

    /** Whether an answer is still owed. */
    public boolean isPending() {
        return status == RequestStatus.MADE || status == RequestStatus.OVERDUE;
    }

    public boolean isToBeWarnedOf(Instant now) {
        return status == RequestStatus.MADE && warnAt != null && warnedAt == null && !warnAt.isAfter(now);
    }

    public boolean isPast(Instant now) {
        return status == RequestStatus.MADE && decisionDueAt != null && !decisionDueAt.isAfter(now);
    }

    public void warned(Instant at) {
        warnedAt = at;
    }

    /** The time to decide has passed without a decision. */
    public void meetSilence(RuleSet rules, Instant at) {
        switch (rules.silence()) {
            case OVERDUE -> status = RequestStatus.OVERDUE;
            case GRANTED -> decide(RequestStatus.GRANTED_BY_SILENCE, rules, at);
        }
    }

    public void grant(RuleSet rules, Instant at) {
        if (isPending()) {
            decide(RequestStatus.GRANTED, rules, at);
        }
    }

    public void refuse(RuleSet rules, @Nullable String ground, @Nullable LocalDate consultedOn, Instant at) {
        this.ground = ground;
        this.consultedOn = consultedOn;
        decide(RequestStatus.REFUSED, rules, at);
    }

    /** An appeal opens a refusal again; what has been granted stays so. */
    public void reopen() {
        if (status == RequestStatus.REFUSED) {
            status = RequestStatus.MADE;
            decidedOn = null;
            ground = null;
            consultedOn = null;
        }
    }

    public void withdraw(RuleSet rules, Instant at) {
        if (isPending() || status == RequestStatus.PREPARED) {
            decide(RequestStatus.WITHDRAWN, rules, at);
        }
    }

    private void decide(RequestStatus decision, RuleSet rules, Instant at) {
        status = decision;
        decidedOn = LocalDate.ofInstant(at, rules.timeZone());
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

    /** The name of the rule set under which it is made. */
    public String ruleSet() {
        return ruleSet;
    }

    public RequestStatus status() {
        return status;
    }

    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate madeOn() {
        return madeOn;
    }

    public @Nullable LocalDate decisionDueOn() {
        return decisionDueOn;
    }

    public @Nullable Instant decisionDueAt() {
        return decisionDueAt;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** The day on which it was granted or refused; null while it is neither. */
    public @Nullable LocalDate decidedByEmployerOn() {
        return switch (status) {
            case GRANTED, GRANTED_BY_SILENCE, REFUSED -> decidedOn;
            case PREPARED, MADE, OVERDUE, WITHDRAWN -> null;
        };
    }

    public @Nullable String ground() {
        return ground;
    }

    public @Nullable LocalDate consultedOn() {
        return consultedOn;
    }
}
