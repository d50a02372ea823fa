package jobshare.matching.criterion;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jobshare.kit.time.Slots;

/**
 * The employer's settings of the matching model; everything a score depends on beside the profiles. Change the version whenever a
 * value or a rule changes, so that an old answer can still be explained.
 *
 * @param version names this set of values in the match log
 * @param fullWeek what two people without a role must cover together: every morning and afternoon from Monday to Friday
 * @param minTotalShare what their shares must reach, in ten-thousandths of full time
 * @param maxTotalShare what their shares need not exceed, in ten-thousandths of full time
 * @param gradesApart how far apart grades may be
 * @param gradesApartWhenBothAgree how far apart they may be where both said so
 * @param hoursApart how far apart time zones may be
 * @param referenceInstants when time zones are compared; the worst counts. One in January and one in July by default, so that
 *        summer time is seen and no clock is needed
 * @param commonLanguage the level at which both must have one language in common
 * @param weights of the criteria, where a person has none of their own
 * @param roleWeights of the parts of a role's fit
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
        Map<Criterion, Integer> weights,
        Map<RolePart, Integer> roleWeights) {

    private static final long WEEKDAYS_BY_DAY = 0b011_011_011_011_011L;

    public Model {
        referenceInstants = List.copyOf(referenceInstants);
        weights = Map.copyOf(weights);
        roleWeights = Map.copyOf(roleWeights);
    }

    /** The defaults of the suite. */
    public static Model standard() {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, 1);
        }
        return new Model("1", new Slots(WEEKDAYS_BY_DAY | WEEKDAYS_BY_DAY << Slots.COUNT / 2), 10_000, 12_000, 1, 2, 3,
                List.of(Instant.parse("2026-01-15T12:00:00Z"), Instant.parse("2026-07-15T12:00:00Z")), CefrLevel.B2, weights,
                Map.of(RolePart.SLOTS, 3, RolePart.OVERLAP, 1, RolePart.ESSENTIAL_SKILLS, 3, RolePart.OPTIONAL_SKILLS, 1,
                        RolePart.GRADE, 1, RolePart.SITE, 1));
    }
}
