package jobshare.proposal.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Dates;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with whom an interview is to be; times in whole microseconds, as they are kept.
 *
 * @param person the partner who is met alone; null where both are
 * @param timeZone in which the time is shown to people
 * @param link where it is held as a video call
 */
public record Slot(InterviewKind kind, @Nullable PersonId person, Instant startsAt, Instant endsAt, ZoneId timeZone,
        @Nullable String place, @Nullable String link, List<String> panel) {

    private static final Duration LONGEST = Duration.ofHours(24);

    public Slot {
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MICROS);
        Dates.within("/startsAt", startsAt);
        Dates.within("/endsAt", endsAt);
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new InvalidValue("/endsAt", "An interview that starts at " + startsAt + " ends after it, within "
                    + LONGEST.toHours() + " hours, not at " + endsAt + ".");
        }
        switch (kind) {
            case JOINT -> {
                if (person != null) {
                    throw new InvalidValue("/personId",
                            "Both partners come to a JOINT interview; leave personId out, or make it SINGLE.");
                }
            }
            case SINGLE -> {
                if (person == null) {
                    throw new InvalidValue("/personId", "Say which of the two partners comes to a SINGLE interview.");
                }
            }
        }
    }
}
