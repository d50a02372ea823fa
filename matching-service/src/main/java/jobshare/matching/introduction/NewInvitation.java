package jobshare.matching.introduction;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Invites a person whom one knows. */
@Schema(description = "Invites someone whom you know to meet and see whether you would share a job.")
public record NewInvitation(
        @Schema(description = "Your own id for it, a UUID; one is made if left out") @Nullable InvitationId id,
        @Schema(description = "Their work e-mail address. It is not stored: while the invitation is open its keyed hash is, "
                + "under which they find it", examples = "kim.jones@example.com") @NotNull @Email @Size(min = 3, max = 254) String workEmail,
        @Schema(description = "Seen by the invited person alone, who is not told your name before they say yes: say who you are if they should know", examples = "It's Ana, from the third floor. Shall we share a job?") @Nullable @Size(max = 1000) String message) {
}
