package jobshare.matching.introduction;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Declines an introduction. */
@Schema(description = "An optional note for yourself.")
public record DeclineRequest(
        @Schema(description = "Why; visible only to you and in your export",
                examples = "The days don't suit me.") @Nullable @Size(max = 1000) String reason) {
}
