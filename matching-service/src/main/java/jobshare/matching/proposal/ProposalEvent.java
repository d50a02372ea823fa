package jobshare.matching.proposal;

import java.time.Instant;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;

/** The fields of {@code jobshare.proposals.v1} that this service reads: one step of a proposal. */
public record ProposalEvent(
        ProposalId proposalId,
        String step,
        String status,
        PartnershipId partnershipId,
        RoleId roleId,
        Instant at,
        String by) {

    boolean isDraftByRecruiter() {
        return step.equals("DRAFTED") && by.equals("recruiter");
    }
}
