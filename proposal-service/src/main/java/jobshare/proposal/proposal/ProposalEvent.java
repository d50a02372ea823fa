package jobshare.proposal.proposal;

import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;

/**
 * One step of a proposal, as it is told to the other services: ids and codes, no free text.
 *
 * @param status where the proposal stands after the step
 * @param personIds the two partners, in the order of the partnership
 * @param signedBy the partners who have signed the pitch at some time; whose names a recruiter may see from then on
 * @param by the word of the side that acted, see {@link Side#word()}
 */
public record ProposalEvent(ProposalId proposalId, Step step, ProposalStatus status, PartnershipId partnershipId, RoleId roleId,
        List<PersonId> personIds, List<PersonId> signedBy, Instant at, String by) {

    /** The type of the event, as CloudEvents knows it. */
    public String type() {
        return "jobshare.proposal." + step.word() + ".v1";
    }
}
