package jobshare.proposal.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a calendar holds it.
 *
 * @param sequence counts its changes, as SEQUENCE of RFC 5545 does
 * @param zone in which the time is shown
 * @param link where it is held, if not in a room
 * @param stamp when it was last changed
 */
record Appointment(UUID id, int sequence, boolean cancelled, Instant startsAt, Instant endsAt, ZoneId zone, String summary,
        @Nullable String place, @Nullable String link, List<String> panel, Instant stamp) {

    static Appointment of(Interview interview, String summary, Instant stamp) {
        var cancelled = interview.result() == InterviewResult.CANCELLED;
        // a cancellation is a change as well
        return new Appointment(interview.id(), cancelled ? 1 : 0, cancelled, interview.startsAt(), interview.endsAt(),
                interview.timeZone(), summary, interview.place(), null, interview.panel(), stamp);
    }
}
