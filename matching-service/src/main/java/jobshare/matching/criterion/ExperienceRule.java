package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.ArrayList;
import jobshare.matching.encoding.EncodedProfile;

/**
 * Similarity of experience: grade and years weigh half each. Each grade apart costs 400 points. Years count by ratio, because 2
 * and 6 years differ more than 22 and 26; two years are added to both, so that a beginner can match a person with one year.
 */
public final class ExperienceRule {

    private static final int LOST_PER_GRADE = 400;
    private static final int YEARS_ADDED = 2;

    private ExperienceRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        return points(mine.grade, mine.years, theirs.grade, theirs.years);
    }

    /** From grades and years; a missing value is below 0. */
    public static int points(int grade, int years, int otherGrade, int otherYears) {
        return WeightedMean.of(1, level(grade, otherGrade), 1, years(years, otherYears));
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

    private static boolean isProvided(EncodedProfile person) {
        return person.grade >= 0 || person.years >= 0;
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        var parts = new ArrayList<String>();
        if (level(mine.grade, theirs.grade) >= 0) {
            int apart = Math.abs(mine.grade - theirs.grade);
            parts.add(apart == 0 ? "you have the same grade" : "you are " + Phrases.count(apart, "grade") + " apart");
        }
        if (years(mine.years, theirs.years) >= 0) {
            int apart = Math.abs(mine.years - theirs.years);
            parts.add(apart == 0 ? "you have the same years of experience"
                    : "your experience differs by " + Phrases.count(apart, "year"));
        }
        return parts.isEmpty() ? MissingText.missing("grade and years of experience", isProvided(mine), isProvided(theirs))
                : Phrases.sentence(String.join("; ", parts));
    }
}
