package jobshare.matching.partnership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jobshare.matching.introduction.InvitationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Declares a partnership that there is already. */
@Schema(description = "Declares that you and someone you know are partners already.")
public record NewDeclaration(
        @Schema(description = "Your own id for it, a UUID; one is made if left out") @Nullable InvitationId id,
        @Schema(description = "Your partner's work e-mail address. It is not stored: while the declaration is open its keyed hash is", examples = "kim.jones@example.com") @NotNull @Email @Size(min = 3, max = 254) String workEmail,
        @Schema(description = "The day from which the two of you have worked together, for anniversaries", examples = "2019-03-01") @Nullable LocalDate togetherSince,
        @Schema(description = "Seen by your partner alone, who is not told your name before they say yes", examples = "It's Ana. Shall we put our job share on record?") @Nullable @Size(max = 1000) String message) {
}
