package jobshare.proposal.funnel;

import java.util.List;
import java.util.Map;
import jobshare.proposal.concern.ConcernKind;

/**
 * All counts of a funnel, before suppression.
 *
 * @param groups the groups of the breakdown; empty without a breakdown
 * @param soundings pitches without a sounding, with a sounding only, and with interest expressed
 * @param refusals requested pitches by ground, with {@link #NOT_REFUSED} and {@link #NO_GROUND}, and by stage from REQUESTED on
 * @param concerns by kind, by outcome, and by the end of the pitch: refused, other, hired
 */
record FunnelTotals(
        GroupCounts total,
        List<GroupCounts> groups,
        long[] soundings,
        Map<String, long[]> refusals,
        Map<ConcernKind, Map<ConcernOutcome, long[]>> concerns) {

    static final String NOT_REFUSED = "";
    static final String NO_GROUND = "NONE";
}
