package jobshare.proposal.arrangement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Settings of an employer for arrangements. */
@ConfigMapping(prefix = "jobshare.arrangements")
public interface ArrangementSettings {

    /** The time zone of the days on which trials end, reviews are due and anniversaries come. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** How long before the end of a trial the reminder is sent. */
    @WithDefault("P14D")
    Period trialReminder();

    /** How long before the conversion date the reminder is sent. */
    @WithDefault("P30D")
    Period conversionReminder();

    /** How often the arrangement is reviewed, counted from its first day. */
    @WithDefault("P3M")
    Period reviewEvery();

    /** How long after its due date a review is still possible, before the next round opens. */
    @WithDefault("P28D")
    Period reviewGrace();

    /** The outcome when one partner leaves, unless the employer decides otherwise. */
    @WithDefault("SUCCESSOR")
    DepartureOutcome departureOutcome();

    /** The day of an instant in the employer's time zone. */
    default LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, timeZone());
    }
}
