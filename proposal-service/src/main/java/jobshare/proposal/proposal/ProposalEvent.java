package jobshare.proposal.proposal;

import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.command.ActingRole;

/**
 * One step of a proposal, as other services receive it: ids and codes, no free text.
 *
 * @param status the status of the proposal after the step
 * @param personIds both partners, in the order of the partnership
 * @param signedBy the partners who have signed the pitch at some time; whose names a recruiter may see from then on
 * @param by the word of the acting role, see {@link ActingRole#word()}
 */
public record ProposalEvent(
        ProposalId proposalId,
        ProposalStepKind step,
        ProposalStatus status,
        PartnershipId partnershipId,
        RoleId roleId,
        List<PersonId> personIds,
        List<PersonId> signedBy,
        Instant at,
        String by) {

    /** The type of the event, as CloudEvents knows it. */
    public String type() {
        return "jobshare.proposal." + step.word() + ".v1";
    }
}
