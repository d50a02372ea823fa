package jobshare.profile.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on visibility. */
@Schema(name = "ConsentRequest", description = "A decision on visibility.")
public record ConsentRequest(
        @Schema(description = "New visibility of the person.") @NotNull Visibility visibility,
        @Schema(description = "Version of the text that the person agreed to, from /v1/vocabulary/consent-texts.",
                examples = "2026-11") @NotBlank @Size(max = 32) String textVersion) {
}
