package jobshare.matching.criterion;

import java.time.Instant;
import java.util.List;
import jobshare.kit.time.Slots;

/**
 * The employer's settings of the matching model; everything a score depends on beside the profiles and the {@linkplain #RULES
 * rules}. See {@link ModelSettings} for how they are written down.
 *
 * @param version names this set of values and the rules in each answer and in the match log
 * @param fullWeek what two people without a role must cover together
 * @param minTotalShare what their shares must reach, in ten-thousandths of full time
 * @param maxTotalShare what their shares need not exceed, in ten-thousandths of full time
 * @param gradesApart how far apart grades may be
 * @param gradesApartWhenBothAgree how far apart they may be where both said so
 * @param hoursApart how far apart time zones may be
 * @param referenceInstants when time zones are compared; the worst counts, so that summer time is seen and no clock is needed
 * @param commonLanguage the level at which both must have one language in common
 * @param weights of the criteria, where a person has none of their own
 * @param roleWeights of the parts of a role's fit, where a role has none of its own
 */
public record Model(
        String version,
        Slots fullWeek,
        int minTotalShare,
        int maxTotalShare,
        int gradesApart,
        int gradesApartWhenBothAgree,
        int hoursApart,
        List<Instant> referenceInstants,
        CefrLevel commonLanguage,
        Weighting<Criterion> weights,
        Weighting<RolePart> roleWeights) {

    /**
     * Number of the rules that the code holds: the constraints, the criteria, their words, and how they become scores. Raise it
     * whenever one of them changes, so that an answer from before says that it was made by others.
     */
    public static final int RULES = 2;

    public Model {
        referenceInstants = List.copyOf(referenceInstants);
    }

    /** The defaults of the suite. */
    public static Model standard() {
        return ModelSettings.standard().model();
    }
}
