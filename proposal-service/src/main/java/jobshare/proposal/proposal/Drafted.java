package jobshare.proposal.proposal;

/** A draft, and the event that tells of it. */
public record Drafted(Proposal proposal, ProposalEvent event) {
}
