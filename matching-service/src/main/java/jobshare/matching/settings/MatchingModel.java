package jobshare.matching.settings;

import java.time.Instant;
import java.util.List;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.RoleFitPart;

/**
 * The employer's settings of the matching model. A score depends on these, the profiles and the {@linkplain #RULES rules}, and on
 * nothing else. {@link ModelSettings} describes their file format.
 *
 * @param version identifies the settings and the rules in each answer and in the match log
 * @param fullWeek the slots that two people without a role must cover together
 * @param minTotalShare the sum that their shares must be able to reach, in ten-thousandths of full time
 * @param maxTotalShare the sum that their shares need not exceed, in ten-thousandths of full time
 * @param gradesApart the maximum difference of grades
 * @param gradesApartWhenBothAgree the maximum difference if both people accept it
 * @param hoursApart the maximum difference of time zones
 * @param referenceInstants when time zones are compared; the greatest difference counts, which covers daylight saving time
 *        without a clock
 * @param commonLanguage the level at which both people must speak a common language
 * @param weights weights of the criteria, for people without weights of their own
 * @param roleWeights weights of the parts of a role fit, for roles without weights of their own
 */
public record MatchingModel(
        String version,
        Slots fullWeek,
        int minTotalShare,
        int maxTotalShare,
        int gradesApart,
        int gradesApartWhenBothAgree,
        int hoursApart,
        List<Instant> referenceInstants,
        CefrLevel commonLanguage,
        WeightSettings<Criterion> weights,
        WeightSettings<RoleFitPart> roleWeights) {

    /**
     * Version of the rules in the code: constraints, criteria, their texts, and the computation of scores. Increase it with each
     * change, so that earlier answers show that they were computed by other rules.
     */
    public static final int RULES = 2;

    public MatchingModel {
        referenceInstants = List.copyOf(referenceInstants);
    }

    /** The default settings. */
    public static MatchingModel standard() {
        return ModelSettings.standard().model();
    }
}
