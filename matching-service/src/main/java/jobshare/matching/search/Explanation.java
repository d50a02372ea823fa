package jobshare.matching.search;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.MissingData;
import org.jspecify.annotations.Nullable;

/** How two people match, from the view of one of them. */
public sealed interface Explanation {

    /** The other person. */
    PersonId personId();

    /** Constraints and criteria that lack data, constraints first. */
    List<MissingData> missing();

    /**
     * The two people can be paired.
     *
     * @param score 0 to 1000, the same for both people
     * @param directions the two directional scores
     * @param confidence 0 to 1000: the part of the weights on criteria with data, in the direction that has less
     * @param contributions the parts of the directional score {@code mine}
     * @param cover null if a working pattern is missing
     */
    record Match(
            PersonId personId,
            int score,
            DirectionalScores directions,
            int confidence,
            List<Contribution> contributions,
            List<MissingData> missing,
            @Nullable Cover cover) implements Explanation {
    }

    /** The two people can be paired, but there is no data for a score. */
    record Unscored(PersonId personId, List<MissingData> missing, @Nullable Cover cover) implements Explanation {
    }

    /**
     * The two people cannot be paired.
     *
     * @param refusals all constraints that fail
     * @param confidential whether an employee must not see the refusals and gets 404 instead
     */
    record Refused(PersonId personId, List<Refusal> refusals, boolean confidential, List<MissingData> missing)
            implements
                Explanation {
    }
}
