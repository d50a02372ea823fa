package jobshare.proposal.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new time, place or panel of an interview. Omitted fields keep their values. */
public record RescheduleRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Schema(description = "IANA time zone in which the time is shown.",
                examples = "Europe/London") @Nullable @Size(max = 64) String timeZone,
        @Schema(description = "Room or address.", examples = "Room 4") @Nullable @Size(max = 500) String place,
        @Schema(description = "Address of a video call.", examples = "https://meet.example.com/job-share") @Nullable @Size(
                max = 2000) @Pattern(regexp = InterviewRequest.LINK, message = InterviewRequest.NO_LINK) String link,
        @Schema(description = "Members of the panel. Scorecards of former members are deleted.") @Nullable @Size(
                max = 20) List<@NotBlank @Size(max = 200) String> panel) {

    /** @throws InvalidValue naming the invalid field */
    public InterviewDetails details(Interview current) {
        return new InterviewDetails(current.kind(), current.person(), startsAt, endsAt,
                timeZone == null ? current.timeZone() : InterviewRequest.zone(timeZone), place == null ? current.place() : place,
                link == null ? current.link() : link, Objects.requireNonNullElse(panel, current.panel()));
    }
}
