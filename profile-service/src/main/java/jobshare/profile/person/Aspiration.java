package jobshare.profile.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Career aspiration. */
@Schema(description = "Career aspiration.")
public record Aspiration(
        @Schema(description = "STAY at this level, STEP_UP, or CHANGE the field.") @NotNull Direction direction,
        @Schema(description = "Time until then, in months.", examples = "24") @Min(0) @Max(120) @Nullable Integer horizonMonths) {
}
