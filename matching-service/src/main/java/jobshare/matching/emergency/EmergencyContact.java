package jobshare.matching.emergency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call when someone can't be reached. */
@Schema(description = "Whom to call when someone can't be reached.")
public record EmergencyContact(@Schema(examples = "My brother Tom, +31 20 555 0134") String contact, Instant toldAt) {
}
