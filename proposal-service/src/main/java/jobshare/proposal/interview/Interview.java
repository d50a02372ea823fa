package jobshare.proposal.interview;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An interview of the pair, or of one partner, with a panel. */
@Entity
@Table(name = "interview")
public class Interview {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private InterviewKind kind;
    private @Nullable UUID personId;
    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;
    private @Nullable String place;
    private @Nullable String link;
    private int round;
    private int sequence;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> panel;
    @Enumerated(EnumType.STRING)
    private @Nullable InterviewResult result;
    @Enumerated(EnumType.STRING)
    private @Nullable PartnerConsequence partnerConsequence;
    private @Nullable Instant recordedAt;
    private Instant changedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "interview_id", nullable = false)
    @OrderBy("panelMember")
    private List<Scorecard> scorecards = new ArrayList<>();

    protected Interview() {
    }

    private Interview(UUID id, int round, InterviewDetails details, Instant at) {
        this.id = id;
        this.round = round;
        apply(details);
        this.changedAt = at;
    }

    private void apply(InterviewDetails details) {
        this.kind = details.kind();
        this.personId = details.person() == null ? null : details.person().value();
        this.startsAt = details.startsAt();
        this.endsAt = details.endsAt();
        this.timeZone = details.timeZone().getId();
        this.place = details.place();
        this.link = details.link();
        this.panel = List.copyOf(details.panel());
    }

    /**
     * Schedules an interview.
     *
     * @param round counted from 1
     */
    public static Interview scheduled(UUID id, int round, InterviewDetails details, Instant at) {
        return new Interview(id, round, details, at);
    }

    /**
     * Changes the time, the place or the panel.
     *
     * @throws IllegalTransition if the outcome is already recorded
     */
    public void reschedule(InterviewDetails details, Instant at) {
        if (result != null) {
            throw alreadyRecorded();
        }
        apply(details);
        scorecards.removeIf(card -> !panel.contains(card.panelMember()));
        changed(at);
    }

    /**
     * Adds or replaces the scorecard of a panel member.
     *
     * @throws InvalidValue if the panel has no such member
     * @throws IllegalTransition if the outcome is already recorded
     */
    public void score(UUID cardId, ScorecardRequest card, Instant at) {
        if (result != null) {
            throw alreadyRecorded();
        }
        if (!panel.contains(card.panelMember())) {
            throw new InvalidValue("/panelMember", "'" + card.panelMember() + "' is not a member of the panel. Members: "
                    + (panel.isEmpty() ? "none" : String.join(", ", panel)) + ".");
        }
        scorecards.stream()
                .filter(known -> known.panelMember().equals(card.panelMember()))
                .findFirst()
                .ifPresentOrElse(known -> known.replace(card, at), () -> scorecards.add(new Scorecard(cardId, card, at)));
    }

    /**
     * Records the outcome.
     *
     * @param meansForOther required if a SINGLE interview has failed; null for the usual consequence of the result
     * @throws IllegalTransition if the outcome is already recorded
     */
    public void record(InterviewResult result, @Nullable PartnerConsequence partnerConsequence, Instant at) {
        if (this.result != null) {
            throw alreadyRecorded();
        }
        if (kind == InterviewKind.SINGLE && result == InterviewResult.FAILED && partnerConsequence == null) {
            throw new InvalidValue("/partnerConsequence",
                    "State the consequence for the other partner: a SINGLE interview has FAILED.");
        }
        if (result == InterviewResult.PASSED
                && (partnerConsequence == PartnerConsequence.END || partnerConsequence == PartnerConsequence.REPEAT)) {
            throw new InvalidValue("/partnerConsequence", "A PASSED interview cannot have the consequence " + partnerConsequence
                    + ". Use CONTINUE_AS_PAIR or omit it.");
        }
        this.result = result;
        this.partnerConsequence = partnerConsequence != null ? partnerConsequence : usualConsequence(result);
        this.recordedAt = at;
        changed(at);
    }

    /** Cancels the interview because the proposal has moved on. */
    public void cancel(Instant at) {
        record(InterviewResult.CANCELLED, PartnerConsequence.CONTINUE_AS_PAIR, at);
    }

    private IllegalTransition alreadyRecorded() {
        return new IllegalTransition(
                "The outcome of interview " + id + " is already recorded: " + result + ". You can schedule another interview.");
    }

    private void changed(Instant at) {
        sequence++;
        changedAt = at;
    }

    private static PartnerConsequence usualConsequence(InterviewResult result) {
        return switch (result) {
            case PASSED -> PartnerConsequence.CONTINUE_AS_PAIR;
            case FAILED -> PartnerConsequence.END;
            case NO_SHOW, CANCELLED -> PartnerConsequence.REPEAT;
        };
    }

    /** Deletes free text and scorecards, because a partner was erased. */
    public void forgetTexts() {
        place = null;
        link = null;
        panel = List.of();
        scorecards.clear();
    }

    public boolean isOpen() {
        return result == null;
    }

    public boolean isPassed() {
        return result == InterviewResult.PASSED;
    }

    public UUID id() {
        return id;
    }

    public InterviewKind kind() {
        return kind;
    }

    /** The partner of a SINGLE interview; null for a JOINT interview. */
    public @Nullable PersonId person() {
        return personId == null ? null : PersonId.of(personId);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public @Nullable String place() {
        return place;
    }

    /** The address of a video call; null if there is none. */
    public @Nullable String link() {
        return link;
    }

    /** Counted from 1. */
    public int round() {
        return round;
    }

    /** The number of changes of the appointment (RFC 5545, SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    /** When the appointment was created or last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    public List<Scorecard> scorecards() {
        return Collections.unmodifiableList(scorecards);
    }

    public List<String> panel() {
        return panel;
    }

    public @Nullable InterviewResult result() {
        return result;
    }

    public @Nullable PartnerConsequence partnerConsequence() {
        return partnerConsequence;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
