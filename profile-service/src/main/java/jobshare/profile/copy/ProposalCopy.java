package jobshare.profile.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The fields of a step of a proposal of proposal-service that this service reads.
 *
 * @param status a {@link ProposalStatus}, or one that a later version of proposal-service adds, which discloses nothing
 * @param signedBy the partners who have signed the proposal at some time
 */
public record ProposalCopy(UUID proposalId, String status, UUID roleId, List<UUID> personIds, List<UUID> signedBy, Instant at) {
}
