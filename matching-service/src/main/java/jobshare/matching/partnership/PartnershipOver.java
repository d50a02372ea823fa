package jobshare.matching.partnership;

import jobshare.kit.id.PartnershipId;

/**
 * Two are no longer partners, or one of them was erased. Told within the transaction, so that what was between the two alone goes
 * with it; to the same one, it may be told more than once.
 */
public record PartnershipOver(PartnershipId id) {
}
