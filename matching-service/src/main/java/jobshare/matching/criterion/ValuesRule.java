package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.List;
import java.util.Map;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.PackedAnswers;
import jobshare.matching.profile.ValuesQuestions;

/**
 * Similarity of the answers on values and commitment: the distance between the answers to the questions that both people
 * answered, as a part of the greatest possible distance.
 */
public final class ValuesRule {

    private static final int WIDEST = ValuesQuestions.HIGHEST_ANSWER - 1;
    /** The greatest possible distance over all questions. */
    public static final int FARTHEST = WIDEST * ValuesQuestions.IDS.size();

    private ValuesRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        return ofAnswers(mine.values, theirs.values);
    }

    private static int ofAnswers(int mine, int theirs) {
        int both = PackedAnswers.answered(mine) & PackedAnswers.answered(theirs);
        return points(Integer.bitCount(both), PackedAnswers.apart(mine, theirs, both));
    }

    /** From the number of questions that both answered, and the sum of the distances between their answers. */
    public static int points(int both, int apart) {
        return both == 0 ? NO_DATA : FULL * (WIDEST * both - apart) / (WIDEST * both);
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        if (points(mine, theirs) == NO_DATA) {
            return mine.values != 0 && theirs.values != 0
                    ? "You and the other person have answered different questions on values."
                    : MissingText.missing("values", mine.values != 0, theirs.values != 0);
        }
        int both = 0;
        int same = 0;
        int near = 0;
        for (int i = 0; i < ValuesQuestions.IDS.size(); i++) {
            int one = PackedAnswers.at(mine.values, i);
            int other = PackedAnswers.at(theirs.values, i);
            if (one != 0 && other != 0) {
                both++;
                same += one == other ? 1 : 0;
                near += Math.abs(one - other) == 1 ? 1 : 0;
            }
        }
        return "Of " + Phrases.count(both, "question") + " on values, you answered " + (same == 0 && near == 0 ? "none alike."
                : (same == 0 ? "none" : same) + " the same way" + (near == 0 ? "." : " and " + near + " nearly the same way."));
    }
}
