package jobshare.matching.introduction;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Invites a colleague. */
@Schema(description = "Invites a colleague to meet and see whether you want to share a job.")
public record InvitationRequest(
        @Schema(description = "Your own id for it, a UUID; generated if omitted") @Nullable InvitationId id,
        @Schema(description = "The work e-mail address of your colleague. Only its keyed hash is stored, while the "
                + "invitation is open",
                examples = "kim.jones@example.com") @NotNull @Email @Size(min = 3, max = 254) String workEmail,
        @Schema(description = "Visible only to the invited person, who does not see your name before accepting; say who you "
                + "are if they should know",
                examples = "It's Ana, from the third floor. Shall we share a job?") @Nullable @Size(max = 1000) String message) {
}
