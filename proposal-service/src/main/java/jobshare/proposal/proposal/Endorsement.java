package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone says of the two who knows their work. */
public record Endorsement(
        @Schema(description = "Who says so, in a word that tells a reader why it counts; left out in a nameless sounding.", examples = "Head of claims until 2025") @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 2000) String text) {
}
