package jobshare.profile.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where someone wants to go, and how soon. */
@Schema(description = "Where someone wants to go, and how soon.")
public record Aspiration(
        @NotNull Direction direction,
        @Schema(description = "In months from now.", examples = "24") @Min(0) @Max(120) @Nullable Integer horizonMonths) {
}
