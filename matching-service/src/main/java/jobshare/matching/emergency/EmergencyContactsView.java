package jobshare.matching.emergency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The emergency contacts as one partner sees them. */
@Schema(description = "The people to call if one of you cannot be reached; visible only to you two.")
public record EmergencyContactsView(
        @Schema(nullable = true) @Nullable EmergencyContact yourContact,
        @Schema(description = "Your partner's contact", nullable = true) @Nullable EmergencyContact partnerContact) {
}
