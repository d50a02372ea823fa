package jobshare.matching.emergency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to call, as one of the two sees it. */
@Schema(name = "EmergencyContacts", description = "Whom to call when one of you can't be reached; seen by you two alone.")
public record EmergencyContactsView(
        @Schema(nullable = true) @Nullable EmergencyContact yours,
        @Schema(description = "Your partner's", nullable = true) @Nullable EmergencyContact partners) {
}
