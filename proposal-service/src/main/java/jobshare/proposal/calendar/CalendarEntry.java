package jobshare.proposal.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a calendar entry.
 *
 * @param sequence the number of changes (RFC 5545, SEQUENCE)
 * @param zone in which the time is shown
 * @param link the address of a video call
 * @param stamp time of the last change (RFC 5545, DTSTAMP)
 */
record CalendarEntry(
        UUID id,
        int sequence,
        boolean cancelled,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String summary,
        @Nullable String place,
        @Nullable String link,
        List<String> panel,
        Instant stamp) {

    static CalendarEntry of(Interview interview, String summary) {
        return new CalendarEntry(interview.id(), interview.sequence(), interview.result() == InterviewResult.CANCELLED,
                interview.startsAt(), interview.endsAt(), interview.timeZone(), summary, interview.place(), interview.link(),
                interview.panel(), interview.changedAt());
    }
}
