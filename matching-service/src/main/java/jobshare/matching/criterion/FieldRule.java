package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.ArrayList;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.IscoGroup;
import jobshare.matching.encoding.StringDictionary;

/**
 * Relatedness of the field of work: occupation and skills weigh half each. The same occupation gives all points; otherwise each
 * common digit of the ISCO groups gives 200 (a common unit group 800, a common major group 200). Skills: the Jaccard index
 * weighted by level, that is the sum of the lower levels divided by the sum of the higher levels (Ruzicka similarity), where a
 * missing skill has level 0.
 */
public final class FieldRule {

    private static final int PER_DIGIT = 200;

    private FieldRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        return points(mine, theirs, lowerLevels(mine.skills, theirs.skills));
    }

    private static int points(EncodedProfile mine, EncodedProfile theirs, int lowerLevels) {
        return points(occupation(mine, theirs), skills(mine.skillLevels, theirs.skillLevels, lowerLevels));
    }

    public static int points(int occupation, int skills) {
        return WeightedMean.of(1, occupation, 1, skills);
    }

    /** From the sum of all levels of each person, and the sum of the lower levels of their common skills. */
    public static int skills(int levels, int otherLevels, int lowerLevels) {
        return levels == 0 || otherLevels == 0 ? NO_DATA : FULL * lowerLevels / (levels + otherLevels - lowerLevels);
    }

    private static int occupation(EncodedProfile mine, EncodedProfile theirs) {
        return occupation(mine, theirs.occupation, theirs.group, theirs.groupDigits);
    }

    public static int occupation(EncodedProfile mine, int occupation, short group, int groupDigits) {
        if (mine.occupation != StringDictionary.ABSENT && mine.occupation == occupation) {
            return FULL;
        }
        if (mine.groupDigits == 0 || groupDigits == 0) {
            return mine.occupation != StringDictionary.ABSENT && occupation != StringDictionary.ABSENT ? 0 : NO_DATA;
        }
        return PER_DIGIT * IscoGroup.common(mine.group, mine.groupDigits, group, groupDigits);
    }

    private static int groupInCommon(EncodedProfile mine, EncodedProfile theirs) {
        return IscoGroup.common(mine.group, mine.groupDigits, theirs.group, theirs.groupDigits);
    }

    /**
     * Sum of the lower levels of the common skills, by one walk through both ascending arrays; see {@link EncodedProfile#skills}.
     */
    private static int lowerLevels(int[] a, int[] b) {
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int one = a[i] >>> EncodedProfile.LEVEL_BITS;
            int other = b[j] >>> EncodedProfile.LEVEL_BITS;
            if (one == other) {
                sum += Math.min(a[i] & EncodedProfile.LEVEL_MASK, b[j] & EncodedProfile.LEVEL_MASK);
            }
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return sum;
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        var parts = new ArrayList<String>();
        int occupation = occupation(mine, theirs);
        if (occupation >= 0) {
            parts.add(occupation == FULL ? "you have the same occupation" : switch (groupInCommon(mine, theirs)) {
                case 4 -> "you have closely related occupations";
                case 3 -> "you have related occupations";
                case 2, 1 -> "you have distantly related occupations";
                default -> "you work in different fields";
            });
        }
        if (mine.skillLevels > 0 && theirs.skillLevels > 0) {
            int common = 0;
            for (int skill : mine.skills) {
                common += theirs.level(skill >>> EncodedProfile.LEVEL_BITS) > 0 ? 1 : 0;
            }
            parts.add("you share " + (common == 0 ? "none" : common) + " of your " + Phrases.count(mine.skills.length, "skill"));
        }
        return parts.isEmpty() ? MissingText.missing("occupation and skills", mine.occupation != 0 || mine.skillLevels > 0,
                theirs.occupation != 0 || theirs.skillLevels > 0) : Phrases.sentence(String.join("; ", parts));
    }
}
