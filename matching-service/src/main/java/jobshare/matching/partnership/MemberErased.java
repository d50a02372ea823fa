package jobshare.matching.partnership;

import jobshare.kit.id.PartnershipId;

/** A member of the partnership was erased. Fired within the transaction. */
public record MemberErased(PartnershipId id) {
}
