package jobshare.matching.partnership;

import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.RoleId;

/** What this service reads of {@code jobshare.arrangements.v1}. */
public record ArrangementEvent(ArrangementId arrangementId, long version, String status, PartnershipId partnershipId,
        RoleId roleId) {
}
