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
        return points(mine.grade, mine.years, theirs.grade, theirs.years);
    }

    /** Of grades and years, below 0 where not told. */
    static int points(int grade, int years, int otherGrade, int otherYears) {
        return Mean.of(1, level(grade, otherGrade), 1, years(years, otherYears));
    }

    private static int level(int one, int other) {
        return one < 0 || other < 0 ? NO_DATA : Math.max(0, FULL - LOST_PER_GRADE * Math.abs(one - other));
    }

    private static int years(int one, int other) {
        if (one < 0 || other < 0) {
            return NO_DATA;
        }
        return FULL * (Math.min(one, other) + YEARS_ADDED) / (Math.max(one, other) + YEARS_ADDED);
    }

    private static boolean told(Traits person) {
        return person.grade >= 0 || person.years >= 0;
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        var parts = new ArrayList<String>();
        if (level(mine.grade, theirs.grade) >= 0) {
            int apart = Math.abs(mine.grade - theirs.grade);
            parts.add(apart == 0 ? "the same grade" : Words.count(apart, "grade") + " apart");
        }
        if (years(mine.years, theirs.years) >= 0) {
            int apart = Math.abs(mine.years - theirs.years);
            parts.add(apart == 0 ? "the same years of experience" : Words.count(apart, "year") + " of experience apart");
        }
        return parts.isEmpty()
                ? Told.missing("grade and years of experience", told(mine), told(theirs))
                : Words.sentence(String.join(", ", parts));
    }
}
