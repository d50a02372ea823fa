package jobshare.profile.reason;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason for sharing a job. */
@Schema(name = "PrivateReasonRequest", description = "Your reason for sharing a job.")
public record PrivateReasonRequest(
        @Schema(description = "The reason in your own words. Only you can read it: not HR, not a partner, not auditors. It "
                + "is stored encrypted and not used in matching.",
                examples = "I want the mornings with my father.") @NotBlank @Size(max = 4000) String text) {

    /** Omits the text, so that no log contains it. */
    @Override
    public String toString() {
        return "PrivateReasonRequest";
    }
}
