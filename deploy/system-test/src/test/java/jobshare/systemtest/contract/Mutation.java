package jobshare.systemtest.contract;

import jobshare.systemtest.ApiRequest;

/**
 * A request that is invalid or unusual in one respect.
 *
 * @param name the respect
 * @param mustFail whether the contract forbids it; otherwise it may be accepted, but must not cause a server error
 */
public record Mutation(String name, ApiRequest request, boolean mustFail) {
}
