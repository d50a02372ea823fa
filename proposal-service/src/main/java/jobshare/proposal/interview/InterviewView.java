package jobshare.proposal.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** An interview as it is shown. */
public record InterviewView(UUID id, InterviewKind kind, @Nullable PersonId personId, Instant startsAt, Instant endsAt,
        String timeZone, @Nullable String place, List<String> panel, @Nullable InterviewResult result,
        @Nullable MeansForOther meansForOther, @Nullable Instant recordedAt) {

    /** @param person who is met alone, as they may be shown */
    public static InterviewView of(Interview interview, @Nullable PersonId person) {
        return new InterviewView(interview.id(), interview.kind(), person, interview.startsAt(), interview.endsAt(),
                interview.timeZone().getId(), interview.place(), interview.panel(), interview.result(), interview.meansForOther(),
                interview.recordedAt());
    }
}
