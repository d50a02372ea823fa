package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import jobshare.kit.time.Slots;

/**
 * An upper bound of {@link RoleFit#score} that is a sum: what each of the two brings, and what their time together is worth.
 * Two people's skills together are at most the sum of what each has, and a part without data is bounded by full points, which
 * never lower a mean. In units of half a weighted point, so that no rounding spoils the bound.
 */
public final class RoleFitBound {

    private final RoleTraits role;
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

    public RoleFitBound(RoleTraits role) {
        this.role = role;
        slotsWeight = weight(RolePart.SLOTS);
        overlapWeight = weight(RolePart.OVERLAP);
        essentialWeight = weight(RolePart.ESSENTIAL_SKILLS);
        optionalWeight = weight(RolePart.OPTIONAL_SKILLS);
        gradeWeight = weight(RolePart.GRADE);
        siteWeight = weight(RolePart.SITE);
        payWeight = weight(RolePart.PAY);
        required = Long.bitCount(role.terms.required());
        for (int slots = 0; slots <= Slots.COUNT; slots++) {
            byPreferred[slots] = 2 * slotsWeight * (FULL * (required + Math.min(slots, required)) / (2 * required));
            byOverlap[slots] = overlapWeight == 0
                    ? 0
                    : 2 * overlapWeight * (FULL * Math.min(slots, role.overlapSlots) / role.overlapSlots);
        }
    }

    private int weight(RolePart part) {
        return role.asks(part) ? role.weight(part) : 0;
    }

    /** What one person brings to any pair. */
    public int of(Applicant person) {
        return gradeWeight * (person.grade == NO_DATA ? FULL : person.grade)
                + siteWeight * (person.site == NO_DATA ? FULL : person.site)
                + payWeight * (person.pay == NO_DATA ? FULL : person.pay)
                + 2 * essentialWeight * skills(person, person.essentialLevels, role.essentialLevels)
                + 2 * optionalWeight * skills(person, person.optionalLevels, role.optionalLevels);
    }

    /** Half of full points for someone who told no skills: two such people have no data, and so full points. */
    private static int skills(Applicant person, long[] levels, int asked) {
        if (asked == 0) {
            return 0;
        }
        return person.skillsTold ? FULL * Levels.higher(levels, levels) / asked + 1 : FULL / 2;
    }

    /**
     * What two people's time is worth, of whom both told a pattern and who cover the role.
     *
     * @param preferred how many required slots one of them prefers
     * @param overlap how many required slots both could work
     */
    public int ofTime(int preferred, int overlap) {
        return byPreferred[preferred] + byOverlap[overlap];
    }

    /** The most that time can be worth. */
    public int ofBestTime() {
        return 2 * FULL * (slotsWeight + overlapWeight);
    }

    /**
     * What one person's time brings to any pair of whom both told a pattern and who cover the role: two people's preferred slots
     * together are at most the sum of what each has.
     */
    public int ofOwnTime(int preferred) {
        return FULL * (slotsWeight + 2 * overlapWeight) / 2 + 1 + (FULL * slotsWeight * preferred + required - 1) / required;
    }

    /** The points that a fit of such a sum has at most. */
    public int points(int sum) {
        int whole = atLeast(1);
        return whole == 0 ? FULL : Math.min(FULL, sum / whole);
    }

    /** The sum that a fit of so many points takes. */
    public int atLeast(int points) {
        return 2 * points
                * (slotsWeight + overlapWeight + essentialWeight + optionalWeight + gradeWeight + siteWeight + payWeight);
    }
}
