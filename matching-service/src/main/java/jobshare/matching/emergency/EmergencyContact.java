package jobshare.matching.emergency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to call if a partner cannot be reached. */
@Schema(description = "A person to call if you cannot be reached.")
public record EmergencyContact(@Schema(examples = "My brother Tom, +31 20 555 0134") String contact, Instant providedAt) {
}
