package jobshare.matching.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets an emergency contact. */
@Schema(description = "The person whom your partner may call if you cannot be reached. Please inform that person.")
public record EmergencyContactRequest(
        @Schema(description = "Who, and how to reach them",
                examples = "My brother Tom, +31 20 555 0134") @NotBlank @Size(max = 500) String contact) {
}
