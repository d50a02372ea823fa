package jobshare.proposal.arrangement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** What an employer may set for arrangements. */
@ConfigMapping(prefix = "jobshare.arrangements")
public interface ArrangementTimes {

    /** Where the days begin by which trials end, reviews are due and anniversaries come. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** How long before the end of a trial those concerned are reminded. */
    @WithDefault("P14D")
    Period trialNotice();

    /** How long before the date of a conversion those concerned are reminded. */
    @WithDefault("P30D")
    Period conversionNotice();

    /** How often the two and the manager review it, counted from the first day. */
    @WithDefault("P3M")
    Period reviewEvery();

    /** How long after its day a review may still be given, before the next round opens. */
    @WithDefault("P28D")
    Period reviewGrace();

    /** What follows when one leaves, unless it is decided otherwise at the time. */
    @WithDefault("SUCCESSOR")
    AfterLeaving whenOneLeaves();

    /** The day that it is for the employer. */
    default LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, timeZone());
    }
}
