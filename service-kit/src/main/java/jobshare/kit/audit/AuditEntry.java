package jobshare.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit entry as shown to the person concerned, without the actor. */
@Schema(description = "An audit entry: the action, its time, the roles of the actor and the changed fields.")
public record AuditEntry(
        Instant at,
        @Schema(description = "Whether the exported person performed the action") boolean bySelf,
        @Schema(description = "Roles of the actor, separated by spaces; empty when the service acted") String roles,
        String action,
        @Schema(examples = "person") String kind,
        UUID id,
        @Schema(description = "Names of the changed fields") List<String> fields) {
}
