package jobshare.matching.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the partners hand over work.
 *
 * @param how free text
 * @param minutesPerWeek time reserved for it
 */
@Schema(description = "How you hand over work.")
public record Handover(
        @Schema(description = "Up to 2000 characters",
                examples = "Half an hour by phone each Wednesday, and a shared list of open tasks.") @Nullable @Size(
                        max = 2000) String how,
        @Schema(description = "Time reserved for it, in minutes per week",
                examples = "60") @Nullable @Min(0) @Max(2400) Integer minutesPerWeek) {
}
