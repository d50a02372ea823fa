package jobshare.proposal.ruleset;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a statutory request must be decided.
 *
 * @param decisionDueOn the last day that is in time
 * @param decisionDueAt the end of that day in the zone of the law: the first instant that is too late
 * @param warnAt when those who decide are reminded
 */
public record Deadlines(LocalDate decisionDueOn, Instant decisionDueAt, Instant warnAt) {
}
