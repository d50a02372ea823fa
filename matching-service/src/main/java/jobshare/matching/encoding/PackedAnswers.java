package jobshare.matching.encoding;

import java.util.Map;
import jobshare.matching.profile.ValuesQuestions;

/**
 * The answers to the {@linkplain ValuesQuestions questions on values} in one int: {@value #BITS} bits each in the order of the
 * questions, 0 for no answer. An answer is below 8, so that the highest of its bits is free for a carry or a borrow.
 */
public final class PackedAnswers {

    public static final int BITS = 4;
    private static final int HIGH_BITS = 0x88888888;

    private PackedAnswers() {
    }

    /** Ignores questions that are not in the list. */
    static int pack(Map<String, Integer> answers) {
        int packed = 0;
        for (int i = 0; i < ValuesQuestions.IDS.size(); i++) {
            var question = ValuesQuestions.IDS.get(i);
            int answer = answers.getOrDefault(question, 0);
            if (answer < 0 || answer > ValuesQuestions.HIGHEST_ANSWER) {
                throw new IllegalArgumentException(
                        "The answer to " + question + " is 1 to " + ValuesQuestions.HIGHEST_ANSWER + ", not " + answer);
            }
            packed |= answer << i * BITS;
        }
        return packed;
    }

    public static int at(int packed, int question) {
        return packed >>> question * BITS & 0xF;
    }

    /** The high bit of each question that was answered. */
    public static int answered(int answers) {
        return answers + ~HIGH_BITS & HIGH_BITS;
    }

    /**
     * Sum of the differences between two people's answers, for all questions at a time.
     *
     * @param both the high bit of each question that counts
     */
    public static int apart(int mine, int theirs, int both) {
        int a = mine & answers(both);
        int b = theirs & answers(both);
        int higher = answers((a | HIGH_BITS) - b & HIGH_BITS);
        return sum((a & higher | b & ~higher) - (b & higher | a & ~higher));
    }

    /** All bits but the high one of each question whose high bit is set. */
    private static int answers(int highBits) {
        return (highBits >>> BITS - 1) * 7;
    }

    private static int sum(int apart) {
        return ((apart >>> BITS & 0x0F0F0F0F) + (apart & 0x0F0F0F0F)) * 0x01010101 >>> Integer.SIZE - Byte.SIZE;
    }
}
