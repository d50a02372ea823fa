package jobshare.proposal.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The scorecard of a panel member. */
public record ScorecardRequest(
        @Schema(description = "A member of the interview's `panel`, spelled the same. A second scorecard replaces the first.",
                examples = "Head of operations") @NotBlank @Size(max = 200) String panelMember,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid CriterionScore> criteria,
        @NotNull Recommendation recommendation,
        @Nullable @Size(max = 8000) String note) {
}
