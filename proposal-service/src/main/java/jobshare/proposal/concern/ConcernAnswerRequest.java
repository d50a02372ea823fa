package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a concern. */
public record ConcernAnswerRequest(
        @NotBlank @Size(max = 8000) String text,
        @Schema(description = "Evidence: figures, a link or a reference.") @Nullable @Size(max = 8000) String evidence) {
}
