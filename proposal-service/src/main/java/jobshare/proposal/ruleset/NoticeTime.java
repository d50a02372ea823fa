package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Period;

/**
 * The least time between a request and the day from which the change is wanted.
 *
 * @param counted how the days between are counted
 */
public record NoticeTime(Period period, Counted counted) {

    /** How the days between are counted. */
    @Schema(name = "NoticeCounted")
    public enum Counted {
        /** The change may begin on the corresponding day. */
        TO_CORRESPONDING_DAY,
        /** Whole months lie between the two days, as §§ 187 (1) and 188 (2) of the German Civil Code (BGB) count. */
        WHOLE_PERIOD_BETWEEN
    }

    public NoticeTime {
        Field.require(period != null, "period", "is missing");
        Field.requirePositive(period, "period");
        Field.require(counted != null, "counted", "is missing");
    }

    /** The earliest day from which a change may be wanted that is asked for on a given day. */
    public LocalDate earliestEffect(LocalDate madeOn) {
        return switch (counted) {
            case TO_CORRESPONDING_DAY -> madeOn.plus(period);
            case WHOLE_PERIOD_BETWEEN -> madeOn.plus(period).plusDays(1);
        };
    }
}
