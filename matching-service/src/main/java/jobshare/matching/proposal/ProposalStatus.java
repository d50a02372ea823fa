package jobshare.matching.proposal;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The status of a proposal in proposal-service. */
enum ProposalStatus {
    DRAFT,
    SOUNDING,
    REQUESTED,
    IN_REVIEW,
    MORE_INFORMATION,
    INTERVIEWING,
    OFFERED,
    REFUSED,
    APPEALED,
    HIRED,
    WITHDRAWN,
    LAPSED,
    CLOSED;

    /** Whether the pair has not yet made a request by name. */
    boolean isPreparation() {
        return switch (this) {
            case DRAFT, SOUNDING -> true;
            case REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED, REFUSED, APPEALED, HIRED, WITHDRAWN, LAPSED,
                    CLOSED ->
                false;
        };
    }

    /** Whether it was requested and has not ended. After a hire the arrangement decides who may read the partnership. */
    boolean isBeforeEmployer() {
        return switch (this) {
            case REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED, REFUSED, APPEALED -> true;
            case DRAFT, SOUNDING, HIRED, WITHDRAWN, LAPSED, CLOSED -> false;
        };
    }

    /** The statuses that match, as a list for SQL. */
    static String inSql(Predicate<ProposalStatus> matching) {
        return Arrays.stream(values())
                .filter(matching)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
