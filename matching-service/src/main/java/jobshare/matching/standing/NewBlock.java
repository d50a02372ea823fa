package jobshare.matching.standing;

import jakarta.validation.constraints.NotNull;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blocks someone. */
@Schema(description = "Whom to block.")
public record NewBlock(
        @Schema(description = "Of a match, an introduction or a former partner. Any id is taken, so that the answer tells nothing of anyone") @NotNull PersonId personId) {
}
