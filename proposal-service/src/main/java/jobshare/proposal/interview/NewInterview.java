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
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview that is to be held. */
public record NewInterview(
        @Schema(description = "Your own id for it; leave it out to get one.") @Nullable InterviewId id,
        @NotNull InterviewKind kind,
        @Schema(description = "The partner who comes to a SINGLE interview.") @Nullable PersonId personId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Schema(description = "IANA time zone in which the time is shown to people.", examples = "Europe/London") @NotBlank @Size(max = 64) String timeZone,
        @Schema(description = "A room.", examples = "Room 4") @Nullable @Size(max = 500) String place,
        @Schema(description = "A link to a video call.", examples = "https://meet.example.com/job-share") @Nullable @Size(max = 2000) @Pattern(regexp = LINK, message = NO_LINK) String link,
        @Schema(description = "The round it belongs to, from 1; left out, the current one while something of it is open, and else the next.") @Nullable @Min(1) @Max(20) Integer round,
        @Schema(description = "Who asks; each may fill in a scorecard.") @Size(max = 20) List<@NotBlank @Size(max = 200) String> panel) {

    static final String LINK = "https://[!-~]+";
    static final String NO_LINK = "must be an https address without spaces";

    public NewInterview {
        panel = Objects.requireNonNullElse(panel, List.of());
    }

    /** @throws InvalidValue naming the field that makes no sense */
    public Slot slot() {
        return new Slot(kind, personId, startsAt, endsAt, zone(timeZone), place, link, panel);
    }

    static ZoneId zone(String timeZone) {
        if (ZoneId.getAvailableZoneIds().contains(timeZone)) {
            return ZoneId.of(timeZone);
        }
        throw new InvalidValue("/timeZone", "'" + timeZone + "' is not an IANA time zone such as Europe/London.");
    }
}
