package jobshare.proposal.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview as it is shown. */
public record InterviewView(UUID id, int round, InterviewKind kind, @Nullable PersonId personId, Instant startsAt, Instant endsAt,
        String timeZone, @Nullable String place, @Nullable String link, List<String> panel,
        @Schema(description = "How often the appointment has been changed.") int sequence, @Nullable InterviewResult result,
        @Nullable MeansForOther meansForOther, @Nullable Instant recordedAt,
        @Schema(description = "What each of the panel thought; for the hiring manager and hr alone, null for all others.") @Nullable List<ScorecardView> scorecards) {

    /**
     * @param person who is met alone, as they may be shown
     * @param cards whether the scorecards are shown too
     */
    public static InterviewView of(Interview interview, @Nullable PersonId person, boolean cards) {
        return new InterviewView(interview.id(), interview.round(), interview.kind(), person, interview.startsAt(),
                interview.endsAt(), interview.timeZone().getId(), interview.place(), interview.link(), interview.panel(),
                interview.sequence(), interview.result(), interview.meansForOther(), interview.recordedAt(),
                cards ? interview.scorecards().stream().map(ScorecardView::of).toList() : null);
    }
}
