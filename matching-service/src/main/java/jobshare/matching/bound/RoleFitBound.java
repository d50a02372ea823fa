package jobshare.matching.bound;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import jobshare.kit.time.Slots;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.rolefit.RoleCandidate;
import jobshare.matching.rolefit.RoleFit;
import jobshare.matching.rolefit.SkillLevels;

/**
 * An upper bound of {@link RoleFit#score} that is a sum: what each of the two people contributes, and what their common time
 * contributes. Two people's skills together are at most the sum of their own, and a part without data counts as full points,
 * which never lower a mean. The unit is half a weighted point, so that rounding never breaks the bound.
 */
public final class RoleFitBound {

    private final EncodedRole role;
    private final int required;
    private final int slotsWeight;
    private final int overlapWeight;
    private final int essentialWeight;
    private final int optionalWeight;
    private final int gradeWeight;
    private final int siteWeight;
    private final int payWeight;
    private final int[] byPreferred = new int[Slots.COUNT + 1];
    private final int[] byOverlap = new int[Slots.COUNT + 1];

    public RoleFitBound(EncodedRole role) {
        this.role = role;
        slotsWeight = weight(RoleFitPart.SLOTS);
        overlapWeight = weight(RoleFitPart.OVERLAP);
        essentialWeight = weight(RoleFitPart.ESSENTIAL_SKILLS);
        optionalWeight = weight(RoleFitPart.OPTIONAL_SKILLS);
        gradeWeight = weight(RoleFitPart.GRADE);
        siteWeight = weight(RoleFitPart.SITE);
        payWeight = weight(RoleFitPart.PAY);
        required = Long.bitCount(role.terms.required());
        for (int slots = 0; slots <= Slots.COUNT; slots++) {
            byPreferred[slots] = 2 * slotsWeight * (FULL * (required + Math.min(slots, required)) / (2 * required));
            byOverlap[slots] = overlapWeight == 0 ? 0
                    : 2 * overlapWeight * (FULL * Math.min(slots, role.overlapSlots) / role.overlapSlots);
        }
    }

    private int weight(RoleFitPart part) {
        return role.requests(part) ? role.weight(part) : 0;
    }

    /** The contribution of one person to any pair. */
    public int of(RoleCandidate person) {
        return gradeWeight * (person.grade == NO_DATA ? FULL : person.grade)
                + siteWeight * (person.site == NO_DATA ? FULL : person.site)
                + payWeight * (person.pay == NO_DATA ? FULL : person.pay)
                + 2 * essentialWeight * skills(person, person.essentialLevels, role.essentialLevels)
                + 2 * optionalWeight * skills(person, person.optionalLevels, role.optionalLevels);
    }

    /** Half of full points if the skills are missing: two such people have no data, which counts as full points. */
    private static int skills(RoleCandidate person, long[] levels, int requested) {
        if (requested == 0) {
            return 0;
        }
        return person.skillsProvided ? FULL * SkillLevels.sumOfHigher(levels, levels) / requested + 1 : FULL / 2;
    }

    /**
     * The contribution of two people's time, if both have a pattern and cover the role.
     *
     * @param preferred the number of required slots that one of them prefers
     * @param overlap the number of required slots in which both can work
     */
    public int ofTime(int preferred, int overlap) {
        return byPreferred[preferred] + byOverlap[overlap];
    }

    /** The greatest contribution of time. */
    public int ofBestTime() {
        return 2 * FULL * (slotsWeight + overlapWeight);
    }

    /**
     * The contribution of one person's time to any pair that has patterns and covers the role: two people's preferred slots
     * together are at most the sum of their own.
     */
    public int ofOwnTime(int preferred) {
        return FULL * (slotsWeight + 2 * overlapWeight) / 2 + 1 + (FULL * slotsWeight * preferred + required - 1) / required;
    }

    /** The greatest fit, in points, with such a sum. */
    public int points(int sum) {
        int whole = atLeast(1);
        return whole == 0 ? FULL : Math.min(FULL, sum / whole);
    }

    /** The sum that a fit of so many points needs. */
    public int atLeast(int points) {
        return 2 * points
                * (slotsWeight + overlapWeight + essentialWeight + optionalWeight + gradeWeight + siteWeight + payWeight);
    }
}
