package jobshare.matching.regard;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one of two partners regards the other. Nobody else ever reads it. */
@Schema(description = "How you regard your partner. Nobody but you ever reads it; your partner learns no more than that both said yes to all of it.")
public record Regard(
        @Schema(description = "They would do the job at least as well as you") @NotNull @Nullable Boolean doesTheJobAtLeastAsWell,
        @Schema(description = "You are at ease with their reasons for sharing it") @NotNull @Nullable Boolean atEaseWithTheirReasons,
        @Schema(description = "They share your commitment") @NotNull @Nullable Boolean sharesTheCommitment) {
}
