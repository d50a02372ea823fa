package jobshare.proposal.command;

/**
 * Why an action is not allowed now.
 *
 * @param reason a sentence that addresses the caller
 */
public record Blocked(String reason) {
}
