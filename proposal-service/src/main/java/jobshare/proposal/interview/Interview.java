package jobshare.proposal.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
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
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> panel;
    @Enumerated(EnumType.STRING)
    private @Nullable InterviewResult result;
    @Enumerated(EnumType.STRING)
    private @Nullable MeansForOther meansForOther;
    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {
    }

    private Interview(UUID id, Slot slot) {
        this.id = id;
        this.kind = slot.kind();
        this.personId = slot.person() == null ? null : slot.person().value();
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.timeZone = slot.timeZone().getId();
        this.place = slot.place();
        this.panel = List.copyOf(slot.panel());
    }

    /** An appointment that has not been held yet. */
    public static Interview scheduled(UUID id, Slot slot) {
        return new Interview(id, slot);
    }

    /**
     * Writes down what came of it.
     *
     * @param meansForOther needed where one partner alone has failed; otherwise the pair goes on
     * @throws IllegalMove where an outcome has been recorded before
     */
    public void record(InterviewResult result, @Nullable MeansForOther meansForOther, Instant at) {
        if (this.result != null) {
            throw new IllegalMove("The outcome of interview " + id + " has been recorded as " + this.result
                    + " and stays so. Another interview may be scheduled.");
        }
        if (kind == InterviewKind.SINGLE && result == InterviewResult.FAILED && meansForOther == null) {
            throw new InvalidValue("/meansForOther", "One partner alone has failed: say what it means for the other.");
        }
        this.result = result;
        this.meansForOther = meansForOther != null ? meansForOther : usual(result);
        this.recordedAt = at;
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
        panel = List.of();
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
