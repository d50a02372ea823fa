package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day by which the law asks for something, and whether it was done. */
@Embeddable
public class Deadline {

    /** What it is that has to be done by then. */
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

    /** What became of it. */
    @Schema(name = "DeadlineStatus")
    public enum Status {
        OPEN, KEPT, PASSED,
        /** It does not matter any more. */
        DROPPED
    }

    private LocalDate dueOn;
    private Instant dueAt;
    private Instant warnAt;
    private @Nullable Instant warnedAt;
    @Enumerated(EnumType.STRING)
    private Status status;
    private boolean extended;

    @SuppressWarnings("NullAway.Init")
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

    public boolean isOpen() { return status == Status.OPEN; }

    public boolean isPast(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    public boolean isToBeWarnedOf(Instant now) {
        return isOpen() && warnedAt == null && !warnAt.isAfter(now) && dueAt.isAfter(now);
    }

    void warned(Instant at) {
        warnedAt = at;
    }

    void pass() {
        status = Status.PASSED;
    }

    /** It was done on a day, which may be told later than that. */
    void doneOn(LocalDate day) {
        status = day.isAfter(dueOn) ? Status.PASSED : Status.KEPT;
    }

    /** It was done; what is done late stays passed. */
    void keep() {
        settle(Status.KEPT);
    }

    void drop() {
        settle(Status.DROPPED);
    }

    private void settle(Status how) {
        if (isOpen()) {
            status = how;
        }
    }

    /** What was settled is to be done again by the same day. */
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

    /** Whether both sides agreed on it. */
    public boolean isExtended() { return extended; }
}
