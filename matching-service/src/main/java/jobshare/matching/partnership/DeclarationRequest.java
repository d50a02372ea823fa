package jobshare.matching.partnership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jobshare.matching.introduction.InvitationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Declares an existing partnership. */
@Schema(description = "Declares that you and a colleague already share a job.")
public record DeclarationRequest(
        @Schema(description = "Your own id for it, a UUID; generated if omitted") @Nullable InvitationId id,
        @Schema(description = "Your partner's work e-mail address. Only its keyed hash is stored, while the declaration is open",
                examples = "kim.jones@example.com") @NotNull @Email @Size(min = 3, max = 254) String workEmail,
        @Schema(description = "The day since which you have worked together, for anniversaries",
                examples = "2019-03-01") @Nullable LocalDate togetherSince,
        @Schema(description = "Visible only to your partner, who does not see your name before accepting",
                examples = "It's Ana. Shall we register our job share?") @Nullable @Size(max = 1000) String message) {
}
