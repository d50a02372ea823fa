package jobshare.proposal.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** A concern of the employer about a pitch, and how it was resolved. */
@Entity
@Table(name = "concern")
public class Concern {

    /** Replaces a required text that was erased. */
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
    private ActingRole raisedBy;
    private @Nullable String answer;
    private @Nullable String evidence;
    private boolean hadEvidence;
    private @Nullable Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private @Nullable ActingRole answeredBy;
    private @Nullable Instant resolvedAt;

    protected Concern() {
    }

    private Concern(UUID id, ConcernKind kind, String text, CommandContext context) {
        this.id = id;
        this.kind = kind;
        this.status = ConcernStatus.RAISED;
        this.text = text;
        this.raisedAt = context.at();
        this.raisedBy = context.role();
    }

    public static Concern raised(UUID id, ConcernKind kind, String text, CommandContext context) {
        return new Concern(id, kind, text, context);
    }

    /** Answers the concern, or replaces the answer. */
    public void answer(String answer, @Nullable String evidence, CommandContext context) {
        if (!isOpen()) {
            throw alreadyResolved();
        }
        this.status = ConcernStatus.ANSWERED;
        this.answer = answer;
        this.evidence = evidence;
        this.hadEvidence = evidence != null;
        this.answeredAt = context.at();
        this.answeredBy = context.role();
    }

    /** Closes the concern as resolved or unresolved. */
    public void resolve(boolean resolved, Instant at) {
        if (!isOpen()) {
            throw alreadyResolved();
        }
        this.status = resolved ? ConcernStatus.RESOLVED : ConcernStatus.UNRESOLVED;
        this.resolvedAt = at;
    }

    /** Deletes the texts, because a partner was erased. Kind, status, and whether there was evidence still count.
     */
    public void forgetTexts() {
        text = REMOVED;
        answer = null;
        evidence = null;
    }

    private IllegalTransition alreadyResolved() {
        return new IllegalTransition("You cannot change concern " + id + ". It has been " + status + " since " + resolvedAt
                + "; raise a new concern instead.");
    }

    /** Whether it awaits an answer or a resolution. */
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

    /** The role in which it was raised. */
    public ActingRole raisedBy() {
        return raisedBy;
    }

    /** The role in which it was last answered; null before the first answer. */
    public @Nullable ActingRole answeredBy() {
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

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
