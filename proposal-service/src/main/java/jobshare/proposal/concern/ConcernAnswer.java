package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the pair says to a doubt. */
public record ConcernAnswer(
        @NotBlank @Size(max = 8000) String text,
        @Schema(description = "What shows that it works: figures, a link, a reference.") @Nullable @Size(max = 8000) String evidence) {
}
