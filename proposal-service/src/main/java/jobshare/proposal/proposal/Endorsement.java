package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jobshare.proposal.page.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endorsement by someone who knows the work of the pair. */
public record Endorsement(
        @Schema(description = "The endorser's role or relationship to the pair, such as 'Former manager of both'. Hidden while the "
                + "partners' names are hidden.", examples = "Head of claims until 2025") @NotBlank @Size(max = 200) String by,
        @Schema(description = "Up to 50 lines.") @NotBlank @Size(max = 2000) @Printable(lines = 50) String text) {
}
