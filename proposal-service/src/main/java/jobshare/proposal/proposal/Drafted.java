package jobshare.proposal.proposal;

/** A draft and its first event. */
public record Drafted(Proposal proposal, ProposalEvent event) {
}
