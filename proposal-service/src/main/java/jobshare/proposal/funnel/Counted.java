package jobshare.proposal.funnel;

import java.util.List;
import java.util.Map;
import jobshare.proposal.concern.ConcernKind;

/**
 * Everything that a funnel is made of, before anything is hidden.
 *
 * @param groups of the breakdown; none where there is none
 * @param soundings pitches that were never sounded, were sounded only, and were welcomed
 * @param refusals the requested pitches by their grounds, with {@link #NOT_REFUSED} and {@link #NO_GROUND}, and by stage from the request
 * @param concerns by what became of each kind of doubt, and by how they ended: refused, otherwise, hired
 */
record Counted(Tally total, List<Tally> groups, long[] soundings, Map<String, long[]> refusals,
        Map<ConcernKind, Map<Answer, long[]>> concerns) {

    static final String NOT_REFUSED = "";
    static final String NO_GROUND = "NONE";
}
