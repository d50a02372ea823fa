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
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One meeting of a panel with the pair, or with one of the two. */
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
    private @Nullable MeansForOther meansForOther;
    private @Nullable Instant recordedAt;
    private Instant changedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "interview_id", nullable = false)
    @OrderBy("panelMember")
    private List<Scorecard> scorecards = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Interview() {
    }

    private Interview(UUID id, int round, Slot slot, Instant at) {
        this.id = id;
        this.round = round;
        place(slot);
        this.changedAt = at;
    }

    private void place(Slot slot) {
        this.kind = slot.kind();
        this.personId = slot.person() == null ? null : slot.person().value();
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.timeZone = slot.timeZone().getId();
        this.place = slot.place();
        this.link = slot.link();
        this.panel = List.copyOf(slot.panel());
    }

    /**
     * An appointment that has not been held yet.
     *
     * @param round counted from 1
     */
    public static Interview scheduled(UUID id, int round, Slot slot, Instant at) {
        return new Interview(id, round, slot, at);
    }

    /**
     * Moves the appointment, or changes its place or panel.
     *
     * @throws IllegalMove where it has been held or called off
     */
    public void reschedule(Slot slot, Instant at) {
        if (result != null) {
            throw over();
        }
        place(slot);
        scorecards.removeIf(card -> !panel.contains(card.panelMember()));
        changed(at);
    }

    /**
     * Takes in what one of the panel thought.
     *
     * @throws InvalidValue where the panel has nobody of that name
     * @throws IllegalMove where the outcome is recorded, which rests on the cards there were
     */
    public void score(UUID cardId, NewScorecard card, Instant at) {
        if (result != null) {
            throw over();
        }
        if (!panel.contains(card.panelMember())) {
            throw new InvalidValue("/panelMember", "'" + card.panelMember() + "' is not on the panel of this interview, which is "
                    + (panel.isEmpty() ? "empty" : String.join(", ", panel)) + ".");
        }
        scorecards.stream().filter(known -> known.panelMember().equals(card.panelMember())).findFirst()
                .ifPresentOrElse(known -> known.replace(card, at), () -> scorecards.add(new Scorecard(cardId, card, at)));
    }

    /**
     * Writes down what came of it.
     *
     * @param meansForOther needed where one partner alone has failed; otherwise the pair goes on
     * @throws IllegalMove where an outcome has been recorded before
     */
    public void record(InterviewResult result, @Nullable MeansForOther meansForOther, Instant at) {
        if (this.result != null) {
            throw over();
        }
        if (kind == InterviewKind.SINGLE && result == InterviewResult.FAILED && meansForOther == null) {
            throw new InvalidValue("/meansForOther", "One partner alone has failed: say what it means for the other.");
        }
        if (result == InterviewResult.PASSED && (meansForOther == MeansForOther.END || meansForOther == MeansForOther.REPEAT)) {
            throw new InvalidValue("/meansForOther",
                    "An interview that was PASSED neither ends it nor is it repeated. Leave it out.");
        }
        this.result = result;
        this.meansForOther = meansForOther != null ? meansForOther : usual(result);
        this.recordedAt = at;
        changed(at);
    }

    /** It is not held any more, since the pitch went on without it. */
    public void callOff(Instant at) {
        record(InterviewResult.CANCELLED, MeansForOther.GO_ON_AS_PAIR, at);
    }

    private IllegalMove over() {
        return new IllegalMove("The outcome of interview " + id + " has been recorded as " + result
                + " and stays so. Another interview may be scheduled.");
    }

    private void changed(Instant at) {
        sequence++;
        changedAt = at;
    }

    private static MeansForOther usual(InterviewResult result) {
        return switch (result) {
            case PASSED -> MeansForOther.GO_ON_AS_PAIR;
            case FAILED -> MeansForOther.END;
            case NO_SHOW, CANCELLED -> MeansForOther.REPEAT;
        };
    }

    /** Forgets what was written in free words, since one of the two it was with was erased. */
    public void forgetTexts() {
        place = null;
        link = null;
        panel = List.of();
        scorecards.clear();
    }

    public boolean isOpen() { return result == null; }

    public boolean isPassed() { return result == InterviewResult.PASSED; }

    public UUID id() {
        return id;
    }

    public InterviewKind kind() {
        return kind;
    }

    /** The partner who is met alone; null where both are. */
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

    /** Where it is held as a video call; null where in a room. */
    public @Nullable String link() {
        return link;
    }

    /** Counted from 1. */
    public int round() {
        return round;
    }

    /** How often the appointment has been changed, as calendars count it (RFC 5545, SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    /** When the appointment was made, or changed the last time. */
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

    public @Nullable MeansForOther meansForOther() {
        return meansForOther;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
