package jobshare.matching.partnership;

import java.time.Instant;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;

/** What this service reads of {@code jobshare.proposals.v1}: one step of a proposal. */
public record ProposalEvent(ProposalId proposalId, String step, String status, PartnershipId partnershipId, RoleId roleId,
        Instant at, String by) {

    boolean isDraftOfRecruiter() { return step.equals("DRAFTED") && by.equals("recruiter"); }
}
