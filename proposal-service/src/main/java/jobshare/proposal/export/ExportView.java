package jobshare.proposal.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that this service holds on someone. */
@Schema(name = "ProposalExport", description = "All that this service holds on someone. Of others an id at most, and null for a former partner, who was erased.")
public record ExportView(
        Instant exportedAt,
        PersonId personId,
        @Schema(description = "As shown to those who may see it", examples = "Ana O'Brien") @Nullable String name,
        List<ExportedProposal> proposals,
        List<ExportedArrangement> arrangements,
        @Schema(description = "Ids of the partnerships that the person is or was in") List<UUID> partnerships,
        List<AuditEntry> audit) {
}
