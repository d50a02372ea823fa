package jobshare.proposal.arrangement;

import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;

/**
 * What starts an arrangement: an offer that both partners have accepted.
 *
 * @param proposal from which it comes; the arrangement takes over its id, so that a client that knows one finds the other
 * @param people both partners, in the order of the partnership
 * @param measures by which the success of the trial is measured, as agreed in the pitch
 * @param ruleSets ids of the rule sets of the statutory requests of the pair
 */
public record Hire(
        ProposalId proposal,
        PartnershipId partnership,
        RoleId role,
        Pair<PersonId> people,
        Terms terms,
        List<TrialMeasure> measures,
        List<String> ruleSets) {

    public Hire {
        measures = List.copyOf(measures);
        ruleSets = List.copyOf(ruleSets);
    }
}
