package jobshare.proposal.ruleset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day by which the law requires something, and whether it was done. */
@Embeddable
public class Deadline {

    /** What is due. */
    @Schema(name = "DeadlineKind")
    public enum Kind {
        /** The employer meets the person. */
        MEETING,
        /** The employer decides. */
        DECISION,
        /** The person appeals. */
        APPEAL,
        /** The employer meets the person about the appeal. */
        APPEAL_MEETING,
        /** The employer decides on the appeal. */
        APPEAL_DECISION
    }

    /** Whether the deadline was met. */
    @Schema(name = "DeadlineStatus")
    public enum Status {
        OPEN,
        MET,
        MISSED,
        /** No longer relevant. */
        CANCELLED
    }

    private LocalDate dueOn;
    private Instant dueAt;
    private Instant warnAt;
    private @Nullable Instant warnedAt;
    @Enumerated(EnumType.STRING)
    private Status status;
    private boolean extended;

    protected Deadline() {
    }

    private Deadline(LocalDate dueOn, RuleSet rules, boolean extended) {
        this.dueOn = dueOn;
        this.dueAt = rules.endOf(dueOn);
        this.warnAt = dueOn.minus(rules.warnBefore()).atStartOfDay(rules.timeZone()).toInstant();
        this.status = Status.OPEN;
        this.extended = extended;
    }

    static Deadline on(LocalDate dueOn, RuleSet rules) {
        return new Deadline(dueOn, rules, false);
    }

    static Deadline extendedTo(LocalDate dueOn, RuleSet rules) {
        return new Deadline(dueOn, rules, true);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isPast(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    public boolean needsWarning(Instant now) {
        return isOpen() && warnedAt == null && !warnAt.isAfter(now) && dueAt.isAfter(now);
    }

    void warned(Instant at) {
        warnedAt = at;
    }

    void miss() {
        status = Status.MISSED;
    }

    /** It was done on a day, which may be reported later. */
    void doneOn(LocalDate day) {
        status = day.isAfter(dueOn) ? Status.MISSED : Status.MET;
    }

    /** It was done. A missed deadline stays missed. */
    void meet() {
        close(Status.MET);
    }

    void cancel() {
        close(Status.CANCELLED);
    }

    private void close(Status outcome) {
        if (isOpen()) {
            status = outcome;
        }
    }

    /** It is due again, on the same day. */
    void reopen() {
        status = Status.OPEN;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Status status() {
        return status;
    }

    /** Whether both parties agreed on it. */
    public boolean isExtended() {
        return extended;
    }
}
