package jobshare.proposal.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview as shown to the caller. */
public record InterviewView(
        UUID id,
        int round,
        InterviewKind kind,
        @Nullable PersonId personId,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        @Nullable String place,
        @Nullable String link,
        List<String> panel,
        @Schema(description = "iCalendar SEQUENCE: how many times the interview has been changed.") int sequence,
        @Nullable InterviewResult result,
        @Nullable PartnerConsequence partnerConsequence,
        @Nullable Instant recordedAt,
        @Schema(description = "The scorecards of the panel. Null unless you are the "
                + "hiring manager or HR.") @Nullable List<ScorecardView> scorecards) {

    /**
     * @param person the partner of a SINGLE interview, as far as the caller may see
     * @param cards whether the scorecards are shown
     */
    public static InterviewView of(Interview interview, @Nullable PersonId person, boolean cards) {
        return new InterviewView(interview.id(), interview.round(), interview.kind(), person, interview.startsAt(),
                interview.endsAt(), interview.timeZone().getId(), interview.place(), interview.link(), interview.panel(),
                interview.sequence(), interview.result(), interview.partnerConsequence(), interview.recordedAt(),
                cards ? interview.scorecards().stream().map(ScorecardView::of).toList() : null);
    }
}
