package jobshare.proposal.ruleset;

import java.time.Period;

/**
 * How often a person may ask.
 *
 * @param requests the most requests within the period
 * @param within the period, counted back from the new request
 * @param counted from which day an earlier request counts
 */
public record RequestLimit(int requests, Period within, Counted counted) {

    /** From which day an earlier request counts. */
    public enum Counted {
        MADE,
        DECIDED
    }

    public RequestLimit {
        if (requests < 1) {
            throw new IllegalArgumentException("A limit of " + requests + " requests allows none");
        }
    }
}
