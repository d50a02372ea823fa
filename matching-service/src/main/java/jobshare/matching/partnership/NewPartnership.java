package jobshare.matching.partnership;

import jakarta.validation.constraints.NotNull;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Proposes a partnership to someone one has met. */
@Schema(description = "Proposes a partnership to the other of an introduction that both have accepted.")
public record NewPartnership(
        @Schema(description = "Your own id for it, a UUID; one is made if left out") @Nullable PartnershipId id,
        @NotNull IntroductionId introductionId) {
}
