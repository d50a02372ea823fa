package jobshare.matching.arrangement;

import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The arrangement of a hired partnership, copied from proposal-service. */
@Schema(name = "PartnershipArrangement", description = "The arrangement after a hire.")
public record ArrangementCopy(ArrangementId id, @Schema(examples = "TRIAL") String status, RoleId roleId) {
}
