package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import java.util.List;
import java.util.Map;

/**
 * Similarity of the answers on values and commitment: of the questions that both answered, how far apart they are, against as far
 * apart as the scale allows.
 */
public final class ValuesRule {

    /** Ids of the questions, each answered from 1 to 5. */
    public static final List<String> QUESTIONS = List.of("pace", "planning", "communication", "conflict", "availability",
            "quality", "ambition", "commitment");

    private static final int HIGHEST_ANSWER = 5;
    private static final int WIDEST = HIGHEST_ANSWER - 1;

    private ValuesRule() {
    }

    /** Answers in question order, one byte each, 0 where there is none. Questions that are not in the list do not count. */
    static long pack(Map<String, Integer> answers) {
        long packed = 0;
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var question = QUESTIONS.get(i);
            long answer = answers.getOrDefault(question, 0);
            if (answer < 0 || answer > HIGHEST_ANSWER) {
                throw new IllegalArgumentException(
                        "The answer to " + question + " is 1 to " + HIGHEST_ANSWER + ", not " + answer);
            }
            packed |= answer << i * Byte.SIZE;
        }
        return packed;
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        long a = mine.values;
        long b = theirs.values;
        int both = 0;
        int apart = 0;
        while (a != 0 && b != 0) {
            int one = (int) a & 0xFF;
            int other = (int) b & 0xFF;
            if (one != 0 && other != 0) {
                both++;
                apart += Math.abs(one - other);
            }
            a >>>= Byte.SIZE;
            b >>>= Byte.SIZE;
        }
        return both == 0 ? NO_DATA : FULL * (WIDEST * both - apart) / (WIDEST * both);
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        if (points(mine, theirs, terms) == NO_DATA) {
            return mine.values != 0 && theirs.values != 0
                    ? "You have answered no question on values that the other person answered."
                    : Told.missing("values", mine.values != 0, theirs.values != 0);
        }
        int both = 0;
        int same = 0;
        int near = 0;
        for (int i = 0; i < QUESTIONS.size(); i++) {
            int one = (int) (mine.values >>> i * Byte.SIZE) & 0xFF;
            int other = (int) (theirs.values >>> i * Byte.SIZE) & 0xFF;
            if (one != 0 && other != 0) {
                both++;
                same += one == other ? 1 : 0;
                near += Math.abs(one - other) == 1 ? 1 : 0;
            }
        }
        return "Of " + Words.count(both, "question") + " on values you answer "
                + (same == 0 && near == 0
                        ? "none alike."
                        : same + " alike" + (near == 0 ? "." : ", and " + near + " nearly alike."));
    }
}
