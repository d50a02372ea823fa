package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concern to raise. */
public record ConcernRequest(
        @Schema(description = "Your id for the concern. Omit it to have one generated.") @Nullable ConcernId id,
        @NotNull ConcernKind kind,
        @NotBlank @Size(max = 8000) String text) {
}
