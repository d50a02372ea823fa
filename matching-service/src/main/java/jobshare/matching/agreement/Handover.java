package jobshare.matching.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How work goes from one to the other.
 *
 * @param how in the words of the two
 * @param minutesPerWeek time set aside for it
 */
@Schema(description = "How work goes from one to the other.")
public record Handover(
        @Schema(description = "In the words of the two, up to 2000 characters", examples = "Half an hour by phone each Wednesday, and a shared list of what is open.") @Nullable @Size(max = 2000) String how,
        @Schema(description = "Time set aside for it, in minutes a week", examples = "60") @Nullable @Min(0) @Max(2400) Integer minutesPerWeek) {
}
