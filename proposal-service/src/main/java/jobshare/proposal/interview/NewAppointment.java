package jobshare.proposal.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another time for an interview, or another place or panel; what is left out stays as it was. */
public record NewAppointment(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Schema(description = "IANA time zone in which the time is shown to people.", examples = "Europe/London") @Nullable @Size(max = 64) String timeZone,
        @Schema(description = "A room.", examples = "Room 4") @Nullable @Size(max = 500) String place,
        @Schema(description = "A link to a video call.", examples = "https://meet.example.com/job-share") @Nullable @Size(max = 2000) @Pattern(regexp = NewInterview.LINK, message = NewInterview.NO_LINK) String link,
        @Schema(description = "Who asks. The scorecards of whoever is no longer on it go.") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> panel) {

    /** @throws InvalidValue naming the field that makes no sense */
    public Slot slot(Interview now) {
        return new Slot(now.kind(), now.person(), startsAt, endsAt,
                timeZone == null ? now.timeZone() : NewInterview.zone(timeZone), place == null ? now.place() : place,
                link == null ? now.link() : link, Objects.requireNonNullElse(panel, now.panel()));
    }
}
