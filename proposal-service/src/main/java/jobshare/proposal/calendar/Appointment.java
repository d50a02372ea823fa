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

    static Appointment of(Interview interview, String summary) {
        return new Appointment(interview.id(), interview.sequence(), interview.result() == InterviewResult.CANCELLED,
                interview.startsAt(), interview.endsAt(), interview.timeZone(), summary, interview.place(), interview.link(),
                interview.panel(), interview.changedAt());
    }
}
