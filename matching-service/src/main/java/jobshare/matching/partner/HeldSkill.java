package jobshare.matching.partner;

import org.jspecify.annotations.Nullable;

/**
 * A skill that a role asks for, and who has it.
 *
 * @param uri of the ESCO skill
 * @param essential or optional
 * @param level asked for, 1 to 5
 * @param heldBy who has it at that level or better
 * @param firstLevel the first person's level, 0 where they do not have it; null for whoever may not know
 * @param secondLevel the second person's level
 */
public record HeldSkill(String uri, boolean essential, int level, HeldBy heldBy, @Nullable Integer firstLevel,
        @Nullable Integer secondLevel) {

    HeldSkill withoutLevels() {
        return new HeldSkill(uri, essential, level, heldBy, null, null);
    }

    static HeldSkill of(String uri, boolean essential, int level, int firstLevel, int secondLevel) {
        boolean first = firstLevel >= level;
        boolean second = secondLevel >= level;
        var heldBy = first && second ? HeldBy.BOTH : first ? HeldBy.FIRST : second ? HeldBy.SECOND : HeldBy.NEITHER;
        return new HeldSkill(uri, essential, level, heldBy, firstLevel, secondLevel);
    }
}
