package jobshare.proposal.concern;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the concern is resolved. */
public record ConcernResolutionRequest(
        @Schema(description = "False marks the concern as UNRESOLVED.") @NotNull Boolean resolved) {
}
