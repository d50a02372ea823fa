package jobshare.matching.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to meet a person, or suggests that two people meet. */
@Schema(description = "As an employee, ask to meet someone: fromPersonId is your own id. As a recruiter or HR, suggest that "
        + "two people meet: both must accept.")
public record IntroductionRequest(
        @Schema(description = "Your own id for it, a UUID; generated if omitted") @Nullable IntroductionId id,
        @Schema(description = "The person who asks, or the first of two suggested people") @NotNull PersonId fromPersonId,
        @Schema(description = "The person who is asked, or the second of two suggested people; not yourself") @NotNull PersonId toPersonId,
        @Schema(description = "The role of a suggestion; recruiters must name one of their roles") @Nullable RoleId roleId,
        @Schema(description = "Visible only to the two people. Omit your name if you want to stay anonymous",
                examples = "Shall we talk?") @Nullable @Size(max = 1000) String message) {
}
