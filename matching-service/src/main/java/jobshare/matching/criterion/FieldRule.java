package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import java.util.ArrayList;

/**
 * Relatedness of the work: occupation and skills, half each. The same occupation gives all, the same ISCO group 200 for each
 * digit in common (a unit group 800, a major group 200). Skills: the Jaccard index weighted by level, that is the sum of the
 * lower levels over the sum of the higher ones (Ruzicka's similarity), a skill that one does not have being level 0.
 */
final class FieldRule {

    private static final int PER_DIGIT = 200;

    private FieldRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return points(mine, theirs, lowerLevels(mine.skills, theirs.skills));
    }

    private static int points(Traits mine, Traits theirs, int lowerLevels) {
        return points(occupation(mine, theirs), skills(mine.skillLevels, theirs.skillLevels, lowerLevels));
    }

    static int points(int occupation, int skills) {
        return Mean.of(1, occupation, 1, skills);
    }

    /** Of the sums of all levels of each, and of the lower level of each skill. */
    static int skills(int levels, int otherLevels, int lowerLevels) {
        return levels == 0 || otherLevels == 0 ? NO_DATA : FULL * lowerLevels / (levels + otherLevels - lowerLevels);
    }

    private static int occupation(Traits mine, Traits theirs) {
        return occupation(mine, theirs.occupation, theirs.group, theirs.groupDigits);
    }

    static int occupation(Traits mine, int occupation, short group, int groupDigits) {
        if (mine.occupation != Lexicon.NOT_TOLD && mine.occupation == occupation) {
            return FULL;
        }
        if (mine.groupDigits == 0 || groupDigits == 0) {
            return mine.occupation != Lexicon.NOT_TOLD && occupation != Lexicon.NOT_TOLD ? 0 : NO_DATA;
        }
        return PER_DIGIT * IscoGroup.common(mine.group, mine.groupDigits, group, groupDigits);
    }

    private static int groupInCommon(Traits mine, Traits theirs) {
        return IscoGroup.common(mine.group, mine.groupDigits, theirs.group, theirs.groupDigits);
    }

    /** Sum of the lower level of each skill in common; the two arrays are ascending, see {@link Traits#skills}. */
    private static int lowerLevels(int[] a, int[] b) {
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int one = a[i] >>> Traits.LEVEL_BITS;
            int other = b[j] >>> Traits.LEVEL_BITS;
            if (one == other) {
                sum += Math.min(a[i] & Traits.LEVEL_MASK, b[j] & Traits.LEVEL_MASK);
            }
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return sum;
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        var parts = new ArrayList<String>();
        int occupation = occupation(mine, theirs);
        if (occupation >= 0) {
            parts.add(occupation == FULL ? "the same occupation" : switch (groupInCommon(mine, theirs)) {
                case 4 -> "closely related occupations";
                case 3 -> "related occupations";
                case 2, 1 -> "distantly related occupations";
                default -> "different fields of work";
            });
        }
        if (mine.skillLevels > 0 && theirs.skillLevels > 0) {
            int common = 0;
            for (int skill : mine.skills) {
                common += theirs.level(skill >>> Traits.LEVEL_BITS) > 0 ? 1 : 0;
            }
            parts.add((common == 0 ? "none" : common) + " of your " + Words.count(mine.skills.length, "skill") + " in common");
        }
        return parts.isEmpty()
                ? Told.missing("occupation and skills", mine.occupation != 0 || mine.skillLevels > 0,
                        theirs.occupation != 0 || theirs.skillLevels > 0)
                : Words.sentence(String.join(", ", parts));
    }
}
