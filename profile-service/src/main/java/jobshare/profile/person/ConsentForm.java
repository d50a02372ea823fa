package jobshare.profile.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on visibility. */
@Schema(name = "ConsentForm", description = "A decision on visibility.")
public record ConsentForm(
        @Schema(description = "Who may be offered the person from now on.") @NotNull Visibility visibility,
        @Schema(description = "The version of the text that was agreed to, one of those at /v1/vocabulary/consent-texts.", examples = "2026-11") @NotBlank @Size(max = 32) String textVersion) {
}
