package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what the two and the employer want to see whether the trial was a success, agreed before it begins. */
public record Measure(
        @Schema(description = "What is looked at.", examples = "Turnaround of claims") @NotBlank @Size(max = 200) String what,
        @Schema(description = "What would be a success.", examples = "Within five days, as today") @Nullable @Size(max = 500) String target) {
}
