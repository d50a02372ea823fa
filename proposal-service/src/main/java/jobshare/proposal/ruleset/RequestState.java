package jobshare.proposal.ruleset;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What a statutory request consists of; {@link StatutoryRequest} adds what can happen to it. */
@MappedSuperclass
abstract class RequestState {

    @Id
    protected UUID id;
    protected UUID personId;
    protected String jurisdiction;
    protected String ruleSet;
    @Enumerated(EnumType.STRING)
    protected RequestStatus status;
    @Embedded
    protected Particulars particulars;
    protected @Nullable LocalDate effectiveFrom;
    protected @Nullable LocalDate madeOn;
    protected @Nullable LocalDate decidedOn;
    protected @Nullable String ground;
    protected @Nullable String whyReasonable;
    protected @Nullable LocalDate consultedOn;
    protected @Nullable LocalDate appealedOn;
    protected boolean extendable;
    protected @Nullable LocalDate trialUntil;
    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "more_time_until"))
    @AttributeOverride(name = "trialUntil", column = @Column(name = "more_time_trial_until"))
    @AttributeOverride(name = "askedBy", column = @Column(name = "more_time_asked_by"))
    protected @Nullable MoreTime moreTime;
    @ElementCollection
    @CollectionTable(name = "request_deadline", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    protected Map<Deadline.Kind, Deadline> deadlines = new EnumMap<>(Deadline.Kind.class);

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

    public Particulars particulars() {
        return particulars;
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

    /** The day on which it was granted or refused; null while it is neither. */
    public @Nullable LocalDate decidedByEmployerOn() {
        return switch (status) {
            case GRANTED, GRANTED_BY_SILENCE, REFUSED -> decidedOn;
            case PREPARED, MADE, OVERDUE, APPEALED, WITHDRAWN -> null;
        };
    }

    public @Nullable String ground() {
        return ground;
    }

    public @Nullable String whyReasonable() {
        return whyReasonable;
    }

    /** The day of the last meeting with the person. */
    public @Nullable LocalDate consultedOn() {
        return consultedOn;
    }

    public @Nullable LocalDate appealedOn() {
        return appealedOn;
    }

    /** Whether the law under which it was made lets both sides agree on more time to decide. */
    public boolean isExtendable() {
        return extendable;
    }

    /** The last day of the trial for which more time was agreed. */
    public @Nullable LocalDate trialUntil() {
        return trialUntil;
    }

    /** More time that one side has asked for, and the other has not agreed to. */
    public Optional<MoreTime> moreTime() {
        return Optional.ofNullable(moreTime);
    }

    /** In the order in which they come. */
    public SortedMap<Deadline.Kind, Deadline> deadlines() {
        return new TreeMap<>(deadlines);
    }

    public Optional<Deadline> deadline(Deadline.Kind kind) {
        return Optional.ofNullable(deadlines.get(kind));
    }

    /** By when it has to be decided: the appeal, where one runs that has a time of its own. */
    public Optional<Deadline> decisionDeadline() {
        return deadline(decisionKind());
    }

    protected Deadline.Kind decisionKind() {
        return deadlines.containsKey(Deadline.Kind.APPEAL_DECISION) ? Deadline.Kind.APPEAL_DECISION : Deadline.Kind.DECISION;
    }
}
