package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * The departure of one partner, how the other one wants to continue, and what the employer decided. Both must agree on the outcome,
 * unless it is a vacancy.
 */
@Embeddable
public class Departure {

    private UUID leaverId;
    private @Nullable LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private @Nullable DepartureOutcome continuation;
    @Enumerated(EnumType.STRING)
    private DepartureOutcome employerDecision;

    protected Departure() {
    }

    /**
     * @param lastDay the last working day; null while it is open
     * @param policy the outcome that applies unless the employer decides otherwise
     */
    Departure(PersonId leaver, @Nullable LocalDate lastDay, DepartureOutcome policy) {
        this.leaverId = leaver.value();
        this.employerDecision = policy;
        setLastDay(lastDay);
    }

    private void setLastDay(@Nullable LocalDate day) {
        if (day != null) {
            DateBounds.requireWithin("/lastDay", day);
            lastDay = day;
        }
    }

    /** The other partner leaves too. The later last working day counts. */
    void followedBy(@Nullable LocalDate day) {
        setLastDay(day == null || lastDay != null && lastDay.isAfter(day) ? lastDay : day);
    }

    /** @param as null for the outcome that the employer wants, or SUCCESSOR if that is a vacancy */
    void remain(@Nullable DepartureOutcome as) {
        var wanted = as != null ? as
                : employerDecision == DepartureOutcome.FULL_TIME ? DepartureOutcome.FULL_TIME : DepartureOutcome.SUCCESSOR;
        if (wanted == DepartureOutcome.VACANCY) {
            throw new InvalidValue("/continuation",
                    "You can remain for a SUCCESSOR or for FULL_TIME. The employer decides on a VACANCY.");
        }
        if (wanted == continuation) {
            throw new IllegalTransition("You cannot remain now. You have already said that you remain for " + wanted + ".");
        }
        continuation = wanted;
    }

    void resolve(DepartureOutcome outcome, @Nullable LocalDate day) {
        if (outcome == DepartureOutcome.FULL_TIME && continuation != DepartureOutcome.FULL_TIME) {
            throw new IllegalTransition("You cannot resolve departure with FULL_TIME now. "
                    + "The remaining partner has not agreed to work full-time.");
        }
        if (outcome != DepartureOutcome.SUCCESSOR && day == null && lastDay == null) {
            throw new InvalidValue("/lastDay",
                    "Give the last working day of the partner who leaves: the arrangement ends after it, and it is not known yet.");
        }
        setLastDay(day);
        employerDecision = outcome;
    }

    /** The outcome that everyone who must agree has agreed to; null until then. */
    public @Nullable DepartureOutcome agreedOutcome() {
        return switch (employerDecision) {
            case SUCCESSOR -> continuation == null ? null : DepartureOutcome.SUCCESSOR;
            case FULL_TIME -> continuation == DepartureOutcome.FULL_TIME ? DepartureOutcome.FULL_TIME : null;
            case VACANCY -> DepartureOutcome.VACANCY;
        };
    }

    /** Why the arrangement ends on a day; null where it does not. */
    @Nullable
    EndReason reasonToEndOn(LocalDate today) {
        var outcome = agreedOutcome();
        if (outcome == null || lastDay == null || !lastDay.isBefore(today)) {
            return null;
        }
        return switch (outcome) {
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

    /** How the other partner wants to continue: SUCCESSOR or FULL_TIME; null until they decide. */
    public @Nullable DepartureOutcome continuation() {
        return continuation;
    }

    /** The outcome that the employer chose, or the default of {@link ArrangementSettings#departureOutcome}. */
    public DepartureOutcome employerDecision() {
        return employerDecision;
    }
}
