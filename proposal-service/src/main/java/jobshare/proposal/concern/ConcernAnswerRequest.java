package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jobshare.proposal.page.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a concern. */
public record ConcernAnswerRequest(
        @Schema(description = "Up to 100 lines.") @NotBlank @Size(max = 8000) @Printable(lines = 100) String text,
        @Schema(description = "Evidence: figures, a link or a reference. Up to 100 lines.") @Nullable @Size(
                max = 8000) @Printable(lines = 100) String evidence) {
}
