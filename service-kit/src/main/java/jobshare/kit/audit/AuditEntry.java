package jobshare.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the audit trail, without who it was. */
@Schema(description = "One line of the audit trail: what was done, when and in which roles, and which fields changed.")
public record AuditEntry(
        Instant at,
        @Schema(description = "Whether the person whose export this is did it") boolean byThePerson,
        @Schema(description = "Roles of who did it, with spaces between; empty for the service itself") String roles,
        String action,
        @Schema(examples = "person") String kind,
        UUID id,
        @Schema(description = "Names of the fields that changed") List<String> fields) {
}
