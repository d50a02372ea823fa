package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often a person may ask. One request within two years, counted from the decision, is a time for which a decision blocks the next
 * request.
 *
 * @param requests the most requests within the period
 * @param within the period, counted back from the new request; a year where calendar years are counted
 * @param counted from which day an earlier request counts
 */
public record RequestLimit(int requests, Period within, Counted counted) {

    /** From which day an earlier request counts. */
    @Schema(name = "LimitCounted")
    public enum Counted {
        MADE,
        /** Made in the same calendar year. */
        MADE_IN_CALENDAR_YEAR,
        /** Granted, be it by silence, or refused; one that was withdrawn does not count. */
        DECIDED
    }

    public RequestLimit {
        Field.require(requests > 0, "requests", "a limit of " + requests + " allows none");
        Field.require(within != null, "within", "is missing");
        Field.requirePositive(within, "within");
        Field.require(counted != null, "counted", "is missing");
        Field.require(counted != Counted.MADE_IN_CALENDAR_YEAR || within.equals(Period.ofYears(1)), "within",
                within + " is not the P1Y of a calendar year");
    }

    /** The last day that lies too far back to count. */
    public LocalDate countsAfter(LocalDate today) {
        return switch (counted) {
            case MADE, DECIDED -> today.minus(within);
            case MADE_IN_CALENDAR_YEAR -> today.withDayOfYear(1).minusDays(1);
        };
    }

    /** The day from which a request counts; null while it does not. */
    public @Nullable LocalDate dayOf(StatutoryRequest request) {
        return switch (counted) {
            case MADE, MADE_IN_CALENDAR_YEAR -> request.madeOn();
            case DECIDED -> request.decidedByEmployerOn();
        };
    }
}
