package jobshare.matching.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to meet someone, or suggests that two people meet. */
@Schema(description = "An employee asks to meet another: fromPersonId is their own. A recruiter or HR suggests that two meet: "
        + "both must accept.")
public record NewIntroduction(
        @Schema(description = "Your own id for it, a UUID; one is made if left out") @Nullable IntroductionId id,
        @Schema(description = "Who asks; of a suggestion, the first of the two") @NotNull PersonId fromPersonId,
        @Schema(description = "Who is asked; of a suggestion, the second of the two") @NotNull PersonId toPersonId,
        @Schema(description = "A suggestion is for a role; a recruiter must name one of their own") @Nullable RoleId roleId,
        @Schema(description = "Seen by the two alone. Do not tell who you are if you would rather not yet", examples = "Shall we talk?") @Nullable @Size(max = 1000) String message) {
}
