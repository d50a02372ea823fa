package jobshare.matching.partnership;

import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands after the hire, as told by proposal-service. */
@Schema(name = "PartnershipArrangement", description = "What stands after the hire.")
public record ArrangementCopy(ArrangementId id, @Schema(examples = "TRIAL") String status, RoleId roleId) {
}
