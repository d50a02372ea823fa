package jobshare.proposal.interview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview to schedule. */
public record InterviewRequest(
        @Schema(description = "Your id for the interview. Omit it to have one generated.") @Nullable InterviewId id,
        @NotNull InterviewKind kind,
        @Schema(description = "The partner of a SINGLE interview.") @Nullable PersonId personId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Schema(description = "IANA time zone in which the time is shown.",
                examples = "Europe/London") @NotBlank @Size(max = 64) String timeZone,
        @Schema(description = "Room or address.", examples = "Room 4") @Nullable @Size(max = 500) String place,
        @Schema(description = "Address of a video call.", examples = "https://meet.example.com/job-share") @Nullable @Size(
                max = 2000) @Pattern(regexp = LINK, message = NO_LINK) String link,
        @Schema(description = "Round, from 1. If omitted: the current round while one of its "
                + "interviews is open, otherwise the next.") @Nullable @Min(1) @Max(20) Integer round,
        @Schema(description = "Members of the panel; each can submit a scorecard.") @Size(
                max = 20) List<@NotBlank @Size(max = 200) String> panel) {

    static final String LINK = "https://[!-~]+";
    static final String NO_LINK = "must be an https address without spaces";

    public InterviewRequest {
        panel = Objects.requireNonNullElse(panel, List.of());
    }

    /** @throws InvalidValue naming the invalid field */
    public InterviewDetails details() {
        return new InterviewDetails(kind, personId, startsAt, endsAt, zone(timeZone), place, link, panel);
    }

    static ZoneId zone(String timeZone) {
        // the iCalendar library adds zones of its own, such as ical4j~820cc53f
        if (ZoneId.getAvailableZoneIds().contains(timeZone) && !timeZone.contains("~")) {
            return ZoneId.of(timeZone);
        }
        throw new InvalidValue("/timeZone", "'" + timeZone + "' is not an IANA time zone such as Europe/London.");
    }
}
