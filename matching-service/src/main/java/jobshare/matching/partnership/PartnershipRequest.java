package jobshare.matching.partnership;

import jakarta.validation.constraints.NotNull;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Proposes a partnership. */
@Schema(description = "Proposes a partnership after an introduction that both of you accepted.")
public record PartnershipRequest(
        @Schema(description = "Your own id for it, a UUID; generated if omitted") @Nullable PartnershipId id,
        @NotNull IntroductionId introductionId) {
}
