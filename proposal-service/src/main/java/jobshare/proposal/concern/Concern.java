package jobshare.proposal.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/** A doubt of the employer side about a pitch, and what became of it. */
@Entity
@Table(name = "concern")
public class Concern {

    /** What stands where a text must stand that is gone. */
    public static final String REMOVED = "(removed)";

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ConcernKind kind;
    @Enumerated(EnumType.STRING)
    private ConcernStatus status;
    private String text;
    private Instant raisedAt;
    @Enumerated(EnumType.STRING)
    private Side raisedBy;
    private @Nullable String answer;
    private @Nullable String evidence;
    private boolean evidenced;
    private @Nullable Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Side answeredBy;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Concern() {
    }

    private Concern(UUID id, ConcernKind kind, String text, Act act) {
        this.id = id;
        this.kind = kind;
        this.status = ConcernStatus.RAISED;
        this.text = text;
        this.raisedAt = act.at();
        this.raisedBy = act.by();
    }

    public static Concern raised(UUID id, ConcernKind kind, String text, Act act) {
        return new Concern(id, kind, text, act);
    }

    /** Answers it, or answers it better than before. */
    public void answer(String answer, @Nullable String evidence, Act act) {
        if (!isOpen()) {
            throw settled();
        }
        this.status = ConcernStatus.ANSWERED;
        this.answer = answer;
        this.evidence = evidence;
        this.evidenced = evidence != null;
        this.answeredAt = act.at();
        this.answeredBy = act.by();
    }

    /** Ends the talk about it: resolved, or left standing. */
    public void settle(boolean resolved, Instant at) {
        if (!isOpen()) {
            throw settled();
        }
        this.status = resolved ? ConcernStatus.RESOLVED : ConcernStatus.STANDING;
        this.settledAt = at;
    }

    /** Forgets what was written, since one of the two it was about was erased; its kind and its end still count, and
     * that there was evidence.
     */
    public void forgetTexts() {
        text = REMOVED;
        answer = null;
        evidence = null;
    }

    private IllegalMove settled() {
        return new IllegalMove("Concern " + id + " is " + status + " since " + settledAt + ". A new one may be raised.");
    }

    /** Whether it still waits for an answer or for a verdict on it. */
    public boolean isOpen() {
        return status == ConcernStatus.RAISED || status == ConcernStatus.ANSWERED;
    }

    public UUID id() {
        return id;
    }

    public ConcernKind kind() {
        return kind;
    }

    public ConcernStatus status() {
        return status;
    }

    public String text() {
        return text;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** The side on which it was raised. */
    public Side raisedBy() {
        return raisedBy;
    }

    /** The side on which it was answered last; null before. */
    public @Nullable Side answeredBy() {
        return answeredBy;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
