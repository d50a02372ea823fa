package jobshare.proposal.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one of the panel thought of an interview. */
public record NewScorecard(
        @Schema(description = "One of the interview's `panel`, in the same words; a second card of theirs takes the place of the first.", examples = "Head of operations") @NotBlank @Size(max = 200) String panelMember,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria,
        @NotNull Recommendation recommendation,
        @Nullable @Size(max = 8000) String note) {
}
