package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A doubt that is to be raised. */
public record NewConcern(
        @Schema(description = "Your own id for it; leave it out to get one.") @Nullable ConcernId id,
        @NotNull ConcernKind kind,
        @NotBlank @Size(max = 8000) String text) {
}
