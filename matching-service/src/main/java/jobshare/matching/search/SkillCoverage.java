package jobshare.matching.search;

import org.jspecify.annotations.Nullable;

/**
 * A skill that a role requests, and who has it.
 *
 * @param uri URI of the ESCO skill
 * @param essential whether the skill is essential or optional
 * @param level the requested level, 1 to 5
 * @param heldBy who has the skill at that level or higher
 * @param firstLevel the first person's level, 0 if they do not have the skill; null if the viewer may not know
 * @param secondLevel the second person's level, likewise
 */
public record SkillCoverage(
        String uri,
        boolean essential,
        int level,
        SkillHolder heldBy,
        @Nullable Integer firstLevel,
        @Nullable Integer secondLevel) {

    SkillCoverage withoutLevels() {
        return new SkillCoverage(uri, essential, level, heldBy, null, null);
    }

    static SkillCoverage of(String uri, boolean essential, int level, int firstLevel, int secondLevel) {
        boolean first = firstLevel >= level;
        boolean second = secondLevel >= level;
        var heldBy = first && second ? SkillHolder.BOTH
                : first ? SkillHolder.FIRST : second ? SkillHolder.SECOND : SkillHolder.NEITHER;
        return new SkillCoverage(uri, essential, level, heldBy, firstLevel, secondLevel);
    }
}
