package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import java.util.ArrayList;

/**
 * Similarity of level and years, half each: colleagues wait for the stronger one where the two differ much. A grade apart costs
 * 400. Years count by ratio, since 2 and 6 years differ more than 22 and 26; two years are added to both, so that a beginner
 * and someone with a year's experience are not worlds apart.
 */
final class ExperienceRule {

    private static final int LOST_PER_GRADE = 400;
    private static final int YEARS_ADDED = 2;

    private ExperienceRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return Mean.of(1, level(mine, theirs), 1, years(mine, theirs));
    }

    private static int level(Traits mine, Traits theirs) {
        if (mine.grade < 0 || theirs.grade < 0) {
            return NO_DATA;
        }
        return Math.max(0, FULL - LOST_PER_GRADE * Math.abs(mine.grade - theirs.grade));
    }

    private static int years(Traits mine, Traits theirs) {
        if (mine.years < 0 || theirs.years < 0) {
            return NO_DATA;
        }
        int fewer = Math.min(mine.years, theirs.years) + YEARS_ADDED;
        int more = Math.max(mine.years, theirs.years) + YEARS_ADDED;
        return FULL * fewer / more;
    }

    private static boolean told(Traits person) {
        return person.grade >= 0 || person.years >= 0;
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        var parts = new ArrayList<String>();
        if (level(mine, theirs) >= 0) {
            int apart = Math.abs(mine.grade - theirs.grade);
            parts.add(apart == 0 ? "the same grade" : Words.count(apart, "grade") + " apart");
        }
        if (years(mine, theirs) >= 0) {
            int apart = Math.abs(mine.years - theirs.years);
            parts.add(apart == 0 ? "the same years of experience" : Words.count(apart, "year") + " of experience apart");
        }
        return parts.isEmpty()
                ? Told.missing("grade and years of experience", told(mine), told(theirs))
                : Words.sentence(String.join(", ", parts));
    }
}
