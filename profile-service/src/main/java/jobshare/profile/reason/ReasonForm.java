package jobshare.profile.reason;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why someone wants to share a job. */
@Schema(name = "ReasonForm", description = "Why someone wants to share a job.")
public record ReasonForm(
        @Schema(description = "In one's own words. Kept and seen by the person alone: not by HR, not by a partner, not by auditors; it is"
                + " encrypted where it lies and plays no part in matching.", examples = "I want the mornings with my father.") @NotBlank @Size(max = 4000) String text) {

    /** Without the text, in case it is ever logged. */
    @Override
    public String toString() {
        return "ReasonForm";
    }
}
