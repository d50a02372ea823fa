package jobshare.matching.regard;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one partner assesses the other. Nobody else reads it. */
@Schema(name = "RegardAssessment",
        description = "Your assessment of your partner. Nobody else ever reads it; your partner learns only whether both of "
                + "you said yes to all of it.")
public record Assessment(
        @Schema(description = "Your partner would do the job at least "
                + "as well as you") @NotNull @Nullable Boolean doesTheJobAtLeastAsWell,
        @Schema(description = "You are at ease with your partner's reasons "
                + "for sharing a job") @NotNull @Nullable Boolean atEaseWithTheirReasons,
        @Schema(description = "Your partner shares your commitment") @NotNull @Nullable Boolean sharesTheCommitment) {
}
