package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minimum time between a request and the day on which the change takes effect.
 *
 * @param counted how the period is counted
 */
public record NoticePeriod(Period period, Counted counted) {

    /** How the period is counted. */
    @Schema(name = "NoticeCounted")
    public enum Counted {
        /** The change may take effect on the corresponding day. */
        TO_CORRESPONDING_DAY,
        /** The whole period lies between the two days, as §§ 187 (1) and 188 (2) of the German Civil Code (BGB) count. */
        WHOLE_PERIOD_BETWEEN
    }

    public NoticePeriod {
        FieldChecks.require(period != null, "period", "is missing");
        FieldChecks.requirePositive(period, "period");
        FieldChecks.require(counted != null, "counted", "is missing");
    }

    /** The earliest day on which a change takes effect that is requested on a given day. */
    public LocalDate earliestEffect(LocalDate madeOn) {
        return switch (counted) {
            case TO_CORRESPONDING_DAY -> madeOn.plus(period);
            case WHOLE_PERIOD_BETWEEN -> madeOn.plus(period).plusDays(1);
        };
    }
}
