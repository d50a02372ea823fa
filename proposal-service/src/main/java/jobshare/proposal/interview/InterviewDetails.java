package jobshare.proposal.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * Time, place and participants of an interview. Times are in whole microseconds, the precision of the database.
 *
 * @param person the partner of a SINGLE interview; null for a JOINT interview
 * @param timeZone in which the time is shown
 * @param link the address of a video call
 */
public record InterviewDetails(
        InterviewKind kind,
        @Nullable PersonId person,
        Instant startsAt,
        Instant endsAt,
        ZoneId timeZone,
        @Nullable String place,
        @Nullable String link,
        List<String> panel) {

    private static final Duration LONGEST = Duration.ofHours(24);

    public InterviewDetails {
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MICROS);
        DateBounds.requireWithin("/startsAt", startsAt);
        DateBounds.requireWithin("/endsAt", endsAt);
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new InvalidValue("/endsAt", "The interview must end after it starts (" + startsAt + ") and within "
                    + LONGEST.toHours() + " hours, not at " + endsAt + ".");
        }
        switch (kind) {
            case JOINT -> {
                if (person != null) {
                    throw new InvalidValue("/personId",
                            "A JOINT interview has both partners. Omit personId, or use kind SINGLE.");
                }
            }
            case SINGLE -> {
                if (person == null) {
                    throw new InvalidValue("/personId", "A SINGLE interview requires the id of the partner.");
                }
            }
        }
    }
}
