package jobshare.proposal.interview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The score for one criterion on a scorecard. */
public record CriterionScore(
        @Schema(description = "Name of the criterion. Use the same name on every scorecard to make them comparable.",
                examples = "Clear handover") @NotBlank @Size(max = 200) String name,
        @Schema(description = "From 1 (not at all) to 5 (fully).") @NotNull @Min(1) @Max(5) Integer points,
        @Nullable @Size(max = 2000) String note) {
}
