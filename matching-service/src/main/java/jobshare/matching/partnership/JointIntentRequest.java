package jobshare.matching.partnership;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets the caller's joint intent. */
@Schema(description = "Your own answer.")
public record JointIntentRequest(@NotNull JointIntent jointIntent) {
}
