package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.Traits;

/** Why nobody can be offered to someone at all, whoever it were. */
public final class Obstacles {

    private Obstacles() {
    }

    /** Addressed to the one who looks. */
    public static List<Refusal> of(Traits mine, Facts facts) {
        var obstacles = new ArrayList<Refusal>();
        if (!mine.active) {
            obstacles.add(new Refusal(Constraint.ACTIVE, TakingPart.PAUSED));
        }
        if (!mine.visible) {
            obstacles.add(new Refusal(Constraint.VISIBLE, TakingPart.HIDDEN));
        }
        if (facts.partnership(mine.personId()) != null) {
            obstacles.add(new Refusal(Constraint.FREE, Standing.PARTNERED));
        }
        return obstacles;
    }
}
