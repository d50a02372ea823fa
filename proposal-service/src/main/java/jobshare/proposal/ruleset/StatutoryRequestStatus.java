package jobshare.proposal.ruleset;

import java.util.EnumSet;
import java.util.Set;

/** The status of a statutory request. */
public enum StatutoryRequestStatus {
    /** Drafted, and not yet made. */
    PREPARED,
    MADE,
    /** The time to decide has passed, which does not count as a decision. */
    OVERDUE,
    GRANTED,
    /** The time to decide has passed, which counts as granted. */
    DEEMED_GRANTED,
    REFUSED,
    /** Refused, with an appeal that awaits a decision. */
    APPEALED,
    WITHDRAWN;

    /** Statuses in which the employer owes a decision. */
    public static final Set<StatutoryRequestStatus> PENDING = EnumSet.of(MADE, OVERDUE, APPEALED);
}
