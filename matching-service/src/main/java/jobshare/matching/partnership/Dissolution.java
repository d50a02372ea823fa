package jobshare.matching.partnership;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone may add who ends a partnership. */
@Schema(description = "What you may add for yourself.")
public record Dissolution(
        @Schema(description = "Why; you alone will read it, and your export has it", examples = "I am moving to Lisbon.") @Nullable @Size(max = 1000) String reason) {
}
