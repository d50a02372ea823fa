package jobshare.systemtest.contract;

/**
 * One thing that is wrong with a request.
 *
 * @param name what and where
 * @param mustFail whether the contract forbids it; else it may be taken, as long as nothing breaks
 */
record Mutation(String name, Api.Call call, boolean mustFail) {
}
