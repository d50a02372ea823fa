package jobshare.profile.copy;

import java.util.List;
import java.util.UUID;

/**
 * The fields of a partnership of matching-service that this service reads.
 *
 * @param members ids of the two people
 */
public record PartnershipCopy(UUID partnershipId, long version, PartnershipStatus status, List<UUID> members) {
}
