package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure of the success of the trial, agreed before it begins. */
public record Measure(
        @Schema(description = "What is measured.", examples = "Turnaround of claims") @NotBlank @Size(max = 200) String what,
        @Schema(description = "What counts as a success.",
                examples = "Within five days, as today") @Nullable @Size(max = 500) String target) {
}
