package jobshare.proposal.interview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well the pair, or the one who came, did in one respect. */
public record Criterion(
        @Schema(description = "What was looked at; the same words on every card make them comparable.", examples = "Clear handover") @NotBlank @Size(max = 200) String name,
        @Schema(description = "1 not at all, 5 fully") @NotNull @Min(1) @Max(5) Integer points,
        @Nullable @Size(max = 2000) String note) {
}
