package jobshare.proposal.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All data that this service holds about a person. */
@Schema(name = "ProposalExport",
        description = "All data that this service holds about a person. Other people appear by id only, and as null if they "
                + "were erased.")
public record ExportView(
        Instant exportedAt,
        PersonId personId,
        @Schema(description = "Full name.", examples = "Ana O'Brien") @Nullable String name,
        List<ExportedProposal> proposals,
        List<ExportedArrangement> arrangements,
        @Schema(description = "Ids of the person's current and former partnerships.") List<UUID> partnerships,
        List<AuditEntry> audit) {
}
