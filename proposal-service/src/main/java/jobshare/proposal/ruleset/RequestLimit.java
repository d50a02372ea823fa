package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How often a person may make a request. A limit of one request within two years, counted from the decision, blocks the next
 * request for two years.
 *
 * @param requests the maximum number of requests within the period
 * @param within the period, counted back from the new request; a year if calendar years count
 * @param counted the day from which an earlier request counts
 */
public record RequestLimit(int requests, Period within, Counted counted) {

    /** The day from which an earlier request counts. */
    @Schema(name = "LimitCounted")
    public enum Counted {
        MADE,
        /** Made in the same calendar year. */
        MADE_IN_CALENDAR_YEAR,
        /** Granted, deemed granted or refused; a withdrawn request does not count. */
        DECIDED
    }

    public RequestLimit {
        FieldChecks.require(requests > 0, "requests", "a limit of " + requests + " permits no request");
        FieldChecks.require(within != null, "within", "is missing");
        FieldChecks.requirePositive(within, "within");
        FieldChecks.require(counted != null, "counted", "is missing");
        FieldChecks.require(counted != Counted.MADE_IN_CALENDAR_YEAR || within.equals(Period.ofYears(1)), "within",
                within + " must be P1Y for calendar years");
    }

    /** Requests up to and including this day no longer count. */
    public LocalDate countsAfter(LocalDate today) {
        return switch (counted) {
            case MADE, DECIDED -> today.minus(within);
            case MADE_IN_CALENDAR_YEAR -> today.withDayOfYear(1).minusDays(1);
        };
    }

    /** The day from which a request counts; null if it does not count yet. */
    public @Nullable LocalDate dayOf(StatutoryRequest request) {
        return switch (counted) {
            case MADE, MADE_IN_CALENDAR_YEAR -> request.madeOn();
            case DECIDED -> request.decidedByEmployerOn();
        };
    }
}
