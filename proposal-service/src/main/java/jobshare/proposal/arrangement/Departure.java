package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.command.Rejection.IllegalTransition;
import jobshare.proposal.command.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The departure of one partner, and what the other one and the employer say to it. Both have to agree on what follows, except on a
 * vacancy.
 */
@Embeddable
public class Departure {

    private UUID leaverId;
    private @Nullable LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private @Nullable DepartureOutcome remainsFor;
    @Enumerated(EnumType.STRING)
    private DepartureOutcome decision;

    protected Departure() {
    }

    /**
     * @param lastDay the last working day; null while it is open
     * @param policy what the employer wants to follow, unless someone decides otherwise
     */
    Departure(PersonId leaver, @Nullable LocalDate lastDay, DepartureOutcome policy) {
        this.leaverId = leaver.value();
        this.decision = policy;
        setLastDay(lastDay);
    }

    private void setLastDay(@Nullable LocalDate day) {
        if (day != null) {
            DateBounds.requireWithin("/lastDay", day);
            lastDay = day;
        }
    }

    /** The other partner leaves too; the later last day counts. */
    void followedBy(@Nullable LocalDate day) {
        setLastDay(day == null || lastDay != null && lastDay.isAfter(day) ? lastDay : day);
    }

    /** @param as null for what the employer wants, where the other partner can remain for it */
    void remain(@Nullable DepartureOutcome as) {
        var wanted = as != null ? as
                : decision == DepartureOutcome.FULL_TIME ? DepartureOutcome.FULL_TIME : DepartureOutcome.SUCCESSOR;
        if (wanted == DepartureOutcome.VACANCY) {
            throw new InvalidValue("/remainsFor",
                    "You can remain for a SUCCESSOR or for FULL_TIME. The employer decides on a VACANCY.");
        }
        if (wanted == remainsFor) {
            throw new IllegalTransition("You cannot remain now. You have already said that you remain for " + wanted + ".");
        }
        remainsFor = wanted;
    }

    void resolve(DepartureOutcome outcome, @Nullable LocalDate day) {
        if (outcome == DepartureOutcome.FULL_TIME && remainsFor != DepartureOutcome.FULL_TIME) {
            throw new IllegalTransition("You cannot resolve departure with FULL_TIME now. "
                    + "The remaining partner has not agreed to work full-time.");
        }
        if (outcome != DepartureOutcome.SUCCESSOR && day == null && lastDay == null) {
            throw new InvalidValue("/lastDay",
                    "Give the last working day of the partner who leaves: the arrangement ends after it, and it is not known yet.");
        }
        setLastDay(day);
        decision = outcome;
    }

    /** What follows, once everyone who has a say has agreed; null while it is open. */
    public @Nullable DepartureOutcome follows() {
        return switch (decision) {
            case SUCCESSOR -> remainsFor == null ? null : DepartureOutcome.SUCCESSOR;
            case FULL_TIME -> remainsFor == DepartureOutcome.FULL_TIME ? DepartureOutcome.FULL_TIME : null;
            case VACANCY -> DepartureOutcome.VACANCY;
        };
    }

    /** Why the arrangement ends on a day; null where it does not. */
    @Nullable
    EndReason reasonToEndOn(LocalDate today) {
        var next = follows();
        if (next == null || lastDay == null || !lastDay.isBefore(today)) {
            return null;
        }
        return switch (next) {
            case SUCCESSOR -> null;
            case FULL_TIME -> EndReason.ONE_FULL_TIME;
            case VACANCY -> EndReason.VACANCY;
        };
    }

    public PersonId leaver() {
        return PersonId.of(leaverId);
    }

    /** The last working day, once it is known. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** For what the other partner remains; null while that is open. */
    public @Nullable DepartureOutcome remainsFor() {
        return remainsFor;
    }

    /** What the employer wants to follow. */
    public DepartureOutcome decision() {
        return decision;
    }
}
