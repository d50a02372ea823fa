package jobshare.matching.partner;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.Missing;
import org.jspecify.annotations.Nullable;

/** How two people fit, as one of them may read it. */
public sealed interface Explanation {

    /** The other person. */
    PersonId personId();

    /** What could not be judged because it was not told, constraints first. */
    List<Missing> missing();

    /**
     * The two may be paired, and fit so well.
     *
     * @param score 0 to 1000, the same from both sides
     * @param directions where it comes from
     * @param confidence 0 to 1000: the part of the weight that is on criteria with data, in the direction that has less of it
     * @param contributions what the direction {@code mine} is made of
     * @param cover null where one of them told no pattern
     */
    record Match(PersonId personId, int score, Directions directions, int confidence, List<Contribution> contributions,
            List<Missing> missing, @Nullable Cover cover) implements Explanation {
    }

    /** The two may be paired, and there is no data to say how well they fit. */
    record Unscored(PersonId personId, List<Missing> missing, @Nullable Cover cover) implements Explanation {
    }

    /**
     * The two may not be paired.
     *
     * @param refusals every constraint that fails
     * @param silent an employee must not learn of this, and hears the same as of someone who does not exist
     */
    record Refused(PersonId personId, List<Refusal> refusals, boolean silent, List<Missing> missing) implements Explanation {
    }
}
