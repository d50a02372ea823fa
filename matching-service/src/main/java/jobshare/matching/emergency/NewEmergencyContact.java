package jobshare.matching.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call when the one who tells it can't be reached. */
@Schema(description = "Whom your partner may call when you can't be reached. It is about someone else, too: let them know.")
public record NewEmergencyContact(
        @Schema(description = "Who, and how to reach them", examples = "My brother Tom, +31 20 555 0134") @NotBlank @Size(max = 500) String contact) {
}
