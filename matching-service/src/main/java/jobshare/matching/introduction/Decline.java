package jobshare.matching.introduction;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone may add to a no. */
@Schema(description = "What you may add for yourself.")
public record Decline(
        @Schema(description = "Why; you alone will read it, and your export has it", examples = "The days don't suit me.") @Nullable @Size(max = 1000) String reason) {
}
