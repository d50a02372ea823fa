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
    /** All answers together. */
    static final int FARTHEST = WIDEST * QUESTIONS.size();
    private static final int BITS = 4;
    private static final int HIGH_BITS = 0x88888888;

    private ValuesRule() {
    }

    /** Answers in question order, 4 bits each, 0 where there is none. Questions that are not in the list do not count. */
    static int pack(Map<String, Integer> answers) {
        int packed = 0;
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var question = QUESTIONS.get(i);
            int answer = answers.getOrDefault(question, 0);
            if (answer < 0 || answer > HIGHEST_ANSWER) {
                throw new IllegalArgumentException(
                        "The answer to " + question + " is 1 to " + HIGHEST_ANSWER + ", not " + answer);
            }
            packed |= answer << i * BITS;
        }
        return packed;
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        return ofAnswers(mine.values, theirs.values);
    }

    private static int ofAnswers(int mine, int theirs) {
        int both = told(mine) & told(theirs);
        return points(Integer.bitCount(both), apart(mine, theirs, both));
    }

    /** Of how many questions both answered, and how far apart their answers are in all. */
    static int points(int both, int apart) {
        return both == 0 ? NO_DATA : FULL * (WIDEST * both - apart) / (WIDEST * both);
    }

    /** All questions at a time: an answer is below 8, so that the highest of its 4 bits is free for a carry or a borrow. */
    static int apart(int mine, int theirs, int both) {
        int a = mine & answers(both);
        int b = theirs & answers(both);
        int higher = answers((a | HIGH_BITS) - b & HIGH_BITS);
        return sum((a & higher | b & ~higher) - (b & higher | a & ~higher));
    }

    /** The high bit of each question that was answered. */
    static int told(int answers) {
        return answers + ~HIGH_BITS & HIGH_BITS;
    }

    /** All bits but the high one of each question whose high bit is set. */
    private static int answers(int highBits) {
        return (highBits >>> BITS - 1) * 7;
    }

    private static int sum(int apart) {
        return ((apart >>> BITS & 0x0F0F0F0F) + (apart & 0x0F0F0F0F)) * 0x01010101 >>> Integer.SIZE - Byte.SIZE;
    }

    private static int answer(int packed, int question) {
        return packed >>> question * BITS & 0xF;
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
            int one = answer(mine.values, i);
            int other = answer(theirs.values, i);
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
