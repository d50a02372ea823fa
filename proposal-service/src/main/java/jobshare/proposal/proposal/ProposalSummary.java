package jobshare.proposal.proposal;

import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/** A proposal in a list. */
public record ProposalSummary(
        ProposalId id,
        long version,
        ProposalStatus status,
        @Nullable PartnershipId partnershipId,
        RoleId roleId,
        List<ProposalView.PartnerView> people,
        Instant createdAt,
        Instant changedAt) {
}
