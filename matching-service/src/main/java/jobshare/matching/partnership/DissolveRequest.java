package jobshare.matching.partnership;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Dissolves a partnership. */
@Schema(description = "An optional note for yourself.")
public record DissolveRequest(
        @Schema(description = "Why; visible only to you and in your export",
                examples = "I am moving to Lisbon.") @Nullable @Size(max = 1000) String reason) {
}
