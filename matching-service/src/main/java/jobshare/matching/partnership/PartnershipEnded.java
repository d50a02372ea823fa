package jobshare.matching.partnership;

import jobshare.kit.id.PartnershipId;

/**
 * A partnership was dissolved, or one of its members was erased. Fired within the transaction, so that what the members shared
 * with each other only is deleted with it. May be fired more than once for a partnership.
 */
public record PartnershipEnded(PartnershipId id) {
}
