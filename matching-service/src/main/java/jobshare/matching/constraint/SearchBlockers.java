package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.encoding.EncodedProfile;

/** The reasons why a person gets no partners at all. */
public final class SearchBlockers {

    private SearchBlockers() {
    }

    /** Addressed to the person. */
    public static List<Refusal> of(EncodedProfile mine, PairingFacts facts) {
        var blockers = new ArrayList<Refusal>();
        if (!mine.active) {
            blockers.add(new Refusal(Constraint.ACTIVE, ParticipationRules.PAUSED));
        }
        if (!mine.visible) {
            blockers.add(new Refusal(Constraint.VISIBLE, ParticipationRules.HIDDEN));
        }
        if (facts.partnership(mine.personId()) != null) {
            blockers.add(new Refusal(Constraint.FREE, RelationshipRules.PARTNERED));
        }
        return blockers;
    }
}
